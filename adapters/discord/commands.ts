import {
  ApplicationCommandOptionType as Kind,
  ApplicationCommandType,
  ApplicationIntegrationType as Installed,
  InteractionContextType as Context,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { DEPTHS, LAYERS } from '../../src/question/question.ts';
import { COMMAND_WORDS, LANGUAGES, type CommandWords } from './command-words.ts';
import { SUBCOMMAND_WORDS } from './subcommand-words.ts';
import { OPTION_WORDS, VIEW_WORDS, WISH_WORDS } from './option-words.ts';

type Name = keyof typeof COMMAND_WORDS;
type Option = APIApplicationCommandBasicOption;
type Subcommand = APIApplicationCommandSubcommandOption;

/** Every command, as it is registered for the whole of Discord. */
export const DISCORD_COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  command('verdict', [job(true), choice('view', VIEW_WORDS), words('place', false), aside()]),
  command('compare', [title('first', true), title('second', true), title('third', false), aside()]),
  command('sources', [job(false), aside()]),
  command('check', [words('claim', false)]),
  command('debate', [
    subcommand('start', [job(true)]),
    subcommand('argue', [words('text', true)]),
    subcommand('standing', []),
    subcommand('rules', []),
    subcommand('close', []),
  ]),
  // Questions are posted into channels, which only a member of the server can do.
  {
    ...command('discuss', [
      subcommand('now', [job(false), listed('layer', LAYERS), listed('depth', DEPTHS), words('place', false)]),
      subcommand('schedule', [words('when', false)]),
      subcommand('list', []),
      subcommand('pause', [number(), words('until', false)]),
      subcommand('resume', [number()]),
      subcommand('remove', [number()]),
    ]),
    integration_types: [Installed.GuildInstall],
    contexts: [Context.Guild, Context.BotDM],
  },
  command('privacy', [choice('wish', WISH_WORDS)]),
  command('help', []),
  { ...everywhere('claim'), type: ApplicationCommandType.Message },
];

function command(name: Name, options: Option[] | Subcommand[]): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...everywhere(name),
    ...described(COMMAND_WORDS[name]),
    type: ApplicationCommandType.ChatInput,
    ...(options.length === 0 ? {} : { options }),
  };
}

/** For servers and for people who bring the app along, in channels and direct messages. */
function everywhere(name: Name) {
  return {
    ...named(COMMAND_WORDS[name]),
    integration_types: [Installed.GuildInstall, Installed.UserInstall],
    contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
  };
}

function subcommand(name: keyof typeof SUBCOMMAND_WORDS, options: Option[]): Subcommand {
  return {
    type: Kind.Subcommand,
    ...named(SUBCOMMAND_WORDS[name]),
    ...described(SUBCOMMAND_WORDS[name]),
    ...(options.length === 0 ? {} : { options }),
  };
}

function named({ name }: CommandWords) {
  return { name: name.en, name_localizations: localized(name) };
}

function described({ description }: CommandWords) {
  return { description: description.en, description_localizations: localized(description) };
}

function localized(said: CommandWords['name']) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, said[language]]));
}

type OptionName = keyof typeof OPTION_WORDS;

function words(name: OptionName, required: boolean): Option {
  return { type: Kind.String, name, description: OPTION_WORDS[name], ...(required ? { required } : {}) };
}

/** A job title, completed while it is typed. */
function title(name: OptionName, required: boolean): Option {
  return {
    type: Kind.String,
    name,
    description: OPTION_WORDS[name],
    autocomplete: true,
    ...(required ? { required } : {}),
  };
}

function job(required: boolean): Option {
  return title('job', required);
}

function choice(name: OptionName, choices: Readonly<Record<string, string>>): Option {
  const named = Object.entries(choices).map(([value, label]) => ({ name: label, value }));
  return { type: Kind.String, name, description: OPTION_WORDS[name], choices: named };
}

function listed(name: OptionName, values: readonly string[]): Option {
  return choice(name, Object.fromEntries(values.map((value) => [value, value])));
}

function number(): Option {
  return {
    type: Kind.Integer,
    name: 'number',
    description: OPTION_WORDS.number,
    required: true,
    min_value: 1,
    max_value: 9999,
  };
}

function aside(): Option {
  return { type: Kind.Boolean, name: 'private', description: OPTION_WORDS.private };
}
