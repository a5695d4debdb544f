// The package has no types for this entry. Each of these checks one body of Discord's, or one component in it.
declare module 'discord-api-spec/zod' {
  import type { ZodMiniType } from 'zod/mini';

  export const ActionRowComponentForMessageRequestSchema: ZodMiniType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType;
  export const ApplicationCommandCreateRequestSchema: ZodMiniType;
  export const ApplicationCommandResponseSchema: ZodMiniType;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType;
  export const ButtonComponentForMessageRequestSchema: ZodMiniType;
  export const ChannelSelectComponentForMessageRequestSchema: ZodMiniType;
  export const ContainerComponentForMessageRequestSchema: ZodMiniType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType;
  export const CreatePrivateChannelRequestSchema: ZodMiniType;
  export const FileComponentForMessageRequestSchema: ZodMiniType;
  export const GatewayBotResponseSchema: ZodMiniType;
  export const GuildChannelResponseSchema: ZodMiniType;
  export const GuildRoleResponseSchema: ZodMiniType;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType;
  export const InteractionCallbackResponseSchema: ZodMiniType;
  export const MediaGalleryComponentForMessageRequestSchema: ZodMiniType;
  export const MentionableSelectComponentForMessageRequestSchema: ZodMiniType;
  export const MessageCreateRequestSchema: ZodMiniType;
  export const MessageEditRequestPartialSchema: ZodMiniType;
  export const MessageResponseSchema: ZodMiniType;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType;
  export const PrivateApplicationResponseSchema: ZodMiniType;
  export const PrivateChannelResponseSchema: ZodMiniType;
  export const RoleSelectComponentForMessageRequestSchema: ZodMiniType;
  export const SectionComponentForMessageRequestSchema: ZodMiniType;
  export const SeparatorComponentForMessageRequestSchema: ZodMiniType;
  export const StringSelectComponentForMessageRequestSchema: ZodMiniType;
  export const TextDisplayComponentForMessageRequestSchema: ZodMiniType;
  export const ThreadResponseSchema: ZodMiniType;
  export const ThumbnailComponentForMessageRequestSchema: ZodMiniType;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType;
  export const UserSelectComponentForMessageRequestSchema: ZodMiniType;
  export const UserPIIResponseSchema: ZodMiniType;
}
