import { cwd } from 'node:process';
import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../foundation/Language.js';
import { reporterRoles } from '../taxonomy/reporterRoles.js';
import type { CheckFlags } from './checkCommand.js';
import type { ClassifyFlags } from './classifyCommand.js';
import type { CliContext, CliProcess } from './CliContext.js';
import type { DienstenFlags } from './dienstenCommand.js';
import type { ExitCode } from './exitCodes.js';
import { exitCodes } from './exitCodes.js';
import type { IssuesFlags } from './issuesCommand.js';
import { reportFormats } from '../report/reportFormats.js';
import { parties } from '../taxonomy/parties.js';
import { loadSettings } from './loadSettings.js';
import type { ConfigFlags } from './withSettings.js';
import { configOf, withSettings } from './withSettings.js';
import type { KetenFlags } from './ketenCommand.js';
import type { CliTexts } from './texts.js';
import { cliTexts } from './texts.js';
import { UsageError } from './UsageError.js';

/**
 * Runs one command line and gives its exit code. What is wrong with the use of it is one sentence on stderr; nothing
 * is thrown.
 */
export async function runCli(
  args: readonly string[],
  process: CliProcess,
  own: Pick<CliContext, 'version' | 'worker'>,
): Promise<ExitCode> {
  const language = languageOf(args);
  const context: CliContext = { process, language, texts: cliTexts[language], ...own };
  let exitCode: ExitCode = exitCodes.clean;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFailure(error, context);
  }
}

function createProgram(context: CliContext, done: (code: ExitCode) => void): Command {
  const { texts, version } = context;
  const program = configure(new Command('pgo-keten'), context)
    .description(texts.about)
    .usage(texts.usage[''])
    .version(version, '-V, --version', texts.version)
    .addOption(languageOption(texts))
    .addHelpText('after', `\n${texts.examples}`)
    .helpCommand(false);

  configure(program.command('check'), context)
    .description(texts.check.about)
    .usage(texts.usage.check)
    .argument(`[${texts.check.filesName}...]`, texts.check.files)
    .option('-d, --dienst <id>', texts.check.dienst)
    .addOption(definitionOption(texts))
    .addOption(choice('-r, --release <release>', texts.check.release, ['stu3', 'r4'], texts))
    .option('-p, --profile <url>', texts.check.profile, (url: string, urls: string[]) => [...urls, url], [])
    .addOption(
      choice('-f, --format <format>', texts.check.format, Object.keys(reportFormats), texts).default(
        'pretty',
      ),
    )
    .option('-o, --out <path>', texts.check.out, (path: string, paths: string[]) => [...paths, path], [])
    .addOption(choice('--party <party>', texts.check.party, ['xis', ...Object.keys(parties)], texts))
    .addOption(languageOption(texts))
    .addOption(
      choice('--fail-on <level>', texts.check.failOn, ['error', 'warning', 'new', 'never'], texts).default(
        'error',
      ),
    )
    .addOption(
      choice('--evidence <mode>', texts.check.evidence, ['masked', 'verbatim'], texts).default('masked'),
    )
    .option('-k, --known <file>', texts.known)
    .addOption(number('-j, --jobs <n>', texts.check.jobs, texts))
    .addOption(number('--time-limit <s>', texts.check.timeLimit, texts))
    .option('--config <file>', texts.config)
    .option('--no-config', texts.noConfig)
    .option('--terminology <url>', texts.check.terminology)
    .addHelpText('after', `\n${texts.check.examples}`)
    .action(async (files: string[], flags: CheckFlags & ConfigFlags, command: Command) => {
      const { checkCommand } = await import('./checkCommand.js');
      const settings = await loadSettings(configOf(flags), cwd(), texts);
      const asked = withSettings(files, flags, settings, command);
      if (asked.files.length === 0) {
        throw new UsageError(`${texts.missingArgument(texts.check.filesName)} ${texts.seeHelp}`);
      }
      const said = [program, command].some((one) => one.getOptionValueSource('lang') === 'cli');
      const language = said ? context.language : (settings.lang ?? context.language);
      const told = { ...context, language, texts: cliTexts[language] };
      done(await checkCommand(asked.files, asked.flags, told));
    });

  const files = (path: string, paths: readonly string[] = []): readonly string[] => [...paths, path];
  configure(program.command('keten'), context)
    .description(texts.keten.about)
    .usage(texts.usage.keten)
    .argument(`[${texts.keten.tracesName}...]`, texts.keten.traces)
    .option('--screen <file>', texts.keten.hops.screen, files)
    .option('--xis <file>', texts.keten.hops.xis, files)
    .option('--dva <file>', texts.keten.hops.dva, files)
    .option('--pgo <file>', texts.keten.hops.pgo, files)
    .option('--pgo-shown <file>', texts.keten.hops['pgo-shown'], files)
    .option('-m, --mapping <file>', texts.keten.mapping, files)
    .addOption(
      choice('-f, --format <format>', texts.keten.format, ['pretty', 'json'], texts).default('pretty'),
    )
    .option('-o, --out <path>', texts.keten.out, (path: string, paths: string[]) => [...paths, path], [])
    .addOption(languageOption(texts))
    .addOption(
      choice('--fail-on <level>', texts.keten.failOn, ['difference', 'never'], texts).default('difference'),
    )
    .addOption(
      choice('--evidence <mode>', texts.check.evidence, ['masked', 'verbatim'], texts).default('masked'),
    )
    .addHelpText('after', `\n${texts.keten.examples}`)
    .action(async (traces: string[], flags: KetenFlags) => {
      const { ketenCommand } = await import('./ketenCommand.js');
      done(await ketenCommand(traces, flags, context));
    });

  configure(program.command('explain'), context)
    .description(texts.explain.about)
    .usage(texts.usage.explain)
    .argument('<code>', texts.explain.code)
    .addOption(languageOption(texts))
    .addHelpText('after', `\n${texts.explain.examples}`)
    .action(async (code: string) => {
      const { explainCommand } = await import('./explainCommand.js');
      done(explainCommand(code, context));
    });

  configure(program.command('diensten'), context)
    .description(texts.diensten.about)
    .usage(texts.usage.diensten)
    .argument('[id]', texts.diensten.id)
    .option('--sector <name>', texts.diensten.sector)
    .addOption(choice('-r, --release <release>', texts.diensten.release, ['stu3', 'r4'], texts))
    .option('-s, --search <words>', texts.diensten.search)
    .option('--json', texts.diensten.json)
    .addOption(definitionOption(texts))
    .addOption(languageOption(texts))
    .addHelpText('after', `\n${texts.diensten.examples}`)
    .action(async (id: string | undefined, flags: DienstenFlags) => {
      const { dienstenCommand } = await import('./dienstenCommand.js');
      done(await dienstenCommand(id, flags, context));
    });

  configure(program.command('classify'), context)
    .description(texts.classify.about)
    .usage(texts.usage.classify)
    .argument(`[${texts.classify.textName}]`, texts.classify.text)
    .option('-F, --file <file>', texts.classify.file)
    .option('-c, --column <name>', texts.classify.column)
    .option('-d, --dienst <id>', texts.classify.dienst)
    .addOption(definitionOption(texts))
    .addOption(choice('--reporter <role>', texts.classify.reporter, Object.keys(reporterRoles), texts))
    .addOption(
      choice('-f, --format <format>', texts.classify.format, ['pretty', 'json'], texts).default('pretty'),
    )
    .addOption(languageOption(texts))
    .addHelpText('after', `\n${texts.classify.examples}`)
    .action(async (text: string | undefined, flags: ClassifyFlags) => {
      const { classifyCommand } = await import('./classifyCommand.js');
      done(await classifyCommand(text, flags, context));
    });

  configure(program.command('issues'), context)
    .description(texts.issues.about)
    .usage(texts.usage.issues)
    .argument('<register>', texts.issues.register)
    .argument(`<${texts.issues.action}>`, texts.issues.actions)
    .argument(`[${texts.issues.filesName}...]`, texts.issues.files)
    .addOption(
      choice('-f, --format <format>', texts.issues.format, ['pretty', 'json'], texts).default('pretty'),
    )
    .addOption(languageOption(texts))
    .addHelpText('after', `\n${texts.issues.examples}`)
    .action(async (register: string, action: string, files: string[], flags: IssuesFlags) => {
      const { issuesCommand } = await import('./issuesCommand.js');
      done(issuesCommand(register, action, files, flags, context));
    });

  return program;
}

function configure(command: Command, { process, texts }: CliContext): Command {
  return command
    .helpOption('-h, --help', texts.help)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => texts.headings[title] ?? title, optionDescription })
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text),
      // Said by reportFailure, in the language that was asked for.
      outputError: () => undefined,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** The description as we wrote it, with the default; commander would add English words. */
function optionDescription(option: Option): string {
  const value: unknown = option.defaultValue;
  return typeof value === 'string' ? `${option.description} (${value})` : option.description;
}

function definitionOption(texts: CliTexts): Option {
  return new Option('--definition <file>', texts.definition)
    .argParser((file: string, files: readonly string[]) => [...files, file])
    .default([]);
}

function languageOption(texts: CliTexts): Option {
  return choice('-l, --lang <taal>', texts.lang, ['nl', 'en'], texts).default('nl');
}

function choice(flags: string, description: string, allowed: readonly string[], texts: CliTexts): Option {
  const option = new Option(flags, description);
  option.argParser((value: string) => {
    if (!allowed.includes(value)) throw new UsageError(texts.notOneOf(option.long ?? flags, value, allowed));
    return value;
  });
  return option;
}

/** An option that takes a whole number, from 1. */
function number(flags: string, description: string, texts: CliTexts): Option {
  const option = new Option(flags, description);
  option.argParser((value: string) => {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(texts.notANumber(option.long ?? flags, value));
    return Number(value);
  });
  return option;
}

/** Found before the options are parsed, so that what is wrong with the options is said in it too. */
function languageOf(args: readonly string[]): Language {
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break;
    if (arg === '--lang=en' || arg === '-len') return 'en';
    if ((arg === '--lang' || arg === '-l') && args[index + 1] === 'en') return 'en';
  }
  return 'nl';
}

function reportFailure(error: unknown, { process, texts }: CliContext): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean;
  if (error instanceof CommanderError) {
    const sentence = sentenceOf(error, texts);
    // Without arguments commander has shown the help, which says it all.
    if (sentence !== undefined) process.stderr.write(`pgo-keten: ${sentence} ${texts.seeHelp}\n`);
    return exitCodes.unusable;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`pgo-keten: ${error.message}\n`);
    return exitCodes.unusable;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(`pgo-keten: ${texts.defect(message)}\n`);
  return exitCodes.unusable;
}

function sentenceOf(error: CommanderError, texts: CliTexts): string | undefined {
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return texts.unknownOption(subject);
    case 'commander.unknownCommand':
      return texts.unknownCommand(subject);
    case 'commander.missingArgument':
      return texts.missingArgument(subject);
    case 'commander.optionMissingArgument':
      return texts.missingValue(`'${subject}'`);
    case 'commander.excessArguments':
      return texts.tooManyArguments;
    case 'commander.help':
      return undefined;
    default:
      return error.message;
  }
}
