# A small image of Byline: production dependencies and sources alone, run as an ordinary user.
FROM node:22-slim AS dependencies
WORKDIR /byline
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /byline
COPY --from=dependencies /byline/node_modules node_modules
COPY package.json tsconfig.json LICENSE NOTICE.md ./
COPY bin bin
COPY src src
COPY commands commands
COPY articles articles
# Only what is kept may be written; everything else can be read-only (see compose.yaml).
RUN mkdir data && chown -R node:node data articles
USER node
ENV HEALTH_PORT=8080
EXPOSE 8080
VOLUME ["/byline/articles", "/byline/data"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health`).then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, so that signals reach the program.
CMD ["node", "--import", "tsx", "src/main.ts"]
