import { spanishDesk } from './desk/es.ts';
import type { Texts } from './texts.ts';

const outlet = { name: 'medio', description: 'Solo artículos de este medio' };
const topic = { name: 'tema', description: 'Un tema, un lugar o un nombre' };
const article = { name: 'artículo', description: 'Su titular, su id o su dirección' };
const since = { name: 'desde', description: 'Solo artículos de este día o posteriores' };
const until = { name: 'hasta', description: 'Solo artículos de este día o anteriores' };

export const spanish: Texts = {
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Pregunta qué dicen los artículos; la respuesta es literal y lleva su fuente',
      options: {
        question: { name: 'pregunta', description: 'Lo que quieres saber, con tus propias palabras' },
        outlet,
        since,
        until,
      },
    },
    latest: {
      name: 'recientes',
      description: 'Los artículos más recientes, sobre un tema o de un medio si quieres',
      options: {
        topic,
        outlet,
        count: { name: 'cantidad', description: 'Cuántos artículos mostrar' },
      },
    },
    search: {
      name: 'buscar',
      description: 'Busca artículos por sus palabras',
      options: {
        query: {
          name: 'palabras',
          description: 'Las palabras buscadas; las que van entre comillas deben aparecer juntas',
        },
        outlet,
        since,
        until,
        sort: {
          name: 'orden',
          description: 'Qué resultados van primero',
          choices: {
            best: 'Los más pertinentes',
            newest: 'Los más recientes',
            oldest: 'Los más antiguos',
          },
        },
      },
    },
    summary: {
      name: 'resumen',
      description: 'Las frases clave de un artículo, o de un tema día a día',
      options: {
        article,
        topic,
        length: {
          name: 'extensión',
          description: 'Lo largo que es el resumen',
          choices: { short: 'Corto', medium: 'Mediano', long: 'Largo' },
        },
      },
    },
    timeline: {
      name: 'cronología',
      description: 'Qué pasó y cuándo, en las palabras de los artículos',
      options: {
        topic,
        outlet,
        since: { ...since, description: 'Solo lo que pasó este día o después' },
        until: { ...until, description: 'Solo lo que pasó este día o antes' },
      },
    },
    compare: {
      name: 'comparar',
      description: 'Qué cuenta cada medio: lo que coincide, cifras que no, y lo que solo uno tiene',
      options: { topic },
    },
    article: {
      name: 'artículo',
      description: 'Lee un artículo página a página',
      options: { article },
    },
    claims: {
      name: 'afirmaciones',
      description: 'Qué dicen los artículos de las afirmaciones de un texto, cita por cita',
      menu: 'Contrastar con los artículos',
      options: {
        text: { name: 'texto', description: 'El texto cuyas afirmaciones quieres contrastar' },
      },
    },
    status: {
      name: 'estado',
      description: 'Cuántos artículos hay, de cuándo son y qué archivos no se pudieron leer',
      options: {},
    },
    help: {
      name: 'ayuda',
      description: 'Lo que puedes preguntar y hacer aquí',
      options: { command: { name: 'comando', description: 'El comando que quieres entender' } },
    },
    ...spanishDesk({ article, outlet, since, until }),
  },
  private: { name: 'privado', description: 'Solo tú ves la respuesta' },
};
