/** What `kinerja --help` says. */
export const HELP = `kinerja - exact, explained performance scoring

Usage
  kinerja score <policy> <data>        score the records of a file
  kinerja explain <policy> <data>      derive one subject's figures step by step
  kinerja cohort <policy> <data>       rank the subjects of a file and compare them
  kinerja next <policy> <data>         what would bring one subject to each higher rating
  kinerja change <policy> <before> <after>
                                       what changed each subject's result, by cause
  kinerja check <policy>               hold a policy against the laws before it judges anyone
  kinerja presets [id]                 list the regulations that come with it, or show one

A <policy> is a preset (kinerja presets lists them) or a policy file (.json, .yaml).
<data> is a .csv, .json, .ndjson or .yaml file with one record for each subject and period.

Options
  -h, --help       this text; after a command, the help of that command
  -v, --version    the version

Exit codes
  0  all records were scored
  1  some records were refused; each is named on standard error, the others are written
  2  nothing could be scored: the policy, the file or the command line has a problem
`;

/** What the help of each command says. */
export const COMMAND_HELP: Readonly<Record<string, string>> = {
  score: `kinerja score <policy> <data> - score the records of a file

  --period <period>         the period of records that name none: 2026, 2026-S1, 2026-Q1, 2026-03
                            or 2026-01-01/2026-04-01 (the last date is the first day after it)
  --set <name>=<value>      choose a parameter of the policy; may be given several times
  --format <format>         table (default), json, ndjson or csv
                            (csv rounds figures that do not end to 12 decimals; json has them whole)
  --out <file>              write to a file; its ending gives the format if --format does not
  --locale <id|en>          language of the table; default: of the environment, else en
  --decimal <point|comma>   how numbers are written in CSV cells; default: point
  --not-applicable <text>   the text of a CSV cell that means "not applicable"; none by default
  --missing <text>          the text of a CSV cell that means "nothing here" ("Not Available"); may be
                            given several times
  --column <name>=<field>   a column of the file that holds a field under another name; may be given
                            several times
  --ignore-other-columns    pass over columns of which nothing is known

A preset may be named without its version (id/ikm): the period of each record picks the one in force.

CSV files
  Wide: a column for each field. subject, period, the ids of facts and indicators, <id>.target,
  <id>.target.from, <id>.target.to, <id>.weight, <id>.<input>, <id>.notApplicable (the reason),
  parameters.<name>. Columns that begin with x- are remarks. Where the policy has row sets, a
  column row (the row's key), with rowSet, title and weight, lets lines that follow one another
  for one subject and period make up its rows.
  Long: the columns subject, period, row, id, field, value; an empty field is the actual.
  An empty cell is missing. Yes or no is true/false, yes/no, ya/tidak or 1/0.
  'kinerja presets <id> --template csv' writes a file to start from.

Examples
  kinerja score id/ikm-2017 answers.csv --period 2026-S1 --locale id
  kinerja score policy.yaml staff.csv --set behaviourShare=0.30 --out scorecards.ndjson
`,
  explain: `kinerja explain <policy> <data> --subject <id> - derive one subject's figures step by step

  --subject <id>            the subject to explain
  --node <id>               the figure to explain, as a scorecard names it (results, activity@a1);
                            default: the result
  --period <period>         the period of records that name none, and the one to explain
  --set <name>=<value>      choose a parameter of the policy; may be given several times
  --locale <id|en>          language; default: of the environment, else en
  --decimal <point|comma>   how numbers are written in CSV cells; default: point
  --not-applicable <text>   the text of a CSV cell that means "not applicable"; none by default
  --missing <text>          the text of a CSV cell that means "nothing here" ("Not Available"); may be
                            given several times
  --column <name>=<field>   a column of the file that holds a field under another name; may be given
                            several times
  --ignore-other-columns    pass over columns of which nothing is known

Example
  kinerja explain id/ikm-2017 answers.csv --subject "Loket 3" --locale id
`,
  cohort: `kinerja cohort <policy> <data> - rank the subjects of a file and compare them

  --by <fact or column>     compare each with its peers too: a fact of the policy, or a column of
                            the data that begins with x-
  --facts <name>=<value>    a fact of the whole cohort, for the conditions of prescribed
                            distributions; may be given several times. A fact that is the same in
                            all records need not be given
  --period <period>         the period of records that name none, and the one to compare; without
                            it, each period of the file is a cohort of its own
  --set <name>=<value>      choose a parameter of the policy; may be given several times
  --format <format>         table (default), json (all figures, a list with one entry a period) or
                            csv (the ranks, of the whole and then of each group)
  --locale <id|en>          language of the table; default: of the environment, else en
  --decimal <point|comma>   how numbers are written in CSV cells; default: point
  --not-applicable <text>   the text of a CSV cell that means "not applicable"; none by default
  --missing <text>          the text of a CSV cell that means "nothing here" ("Not Available"); may be
                            given several times
  --column <name>=<field>   a column of the file that holds a field under another name; may be given
                            several times
  --ignore-other-columns    pass over columns of which nothing is known

The policy's own rule of ranks holds; without one, competition ranks (1, 2, 2, 4) of the score, highest
first. A distribution that is not held is shown and changes no exit code.

Example
  kinerja cohort id/ekinerja-2022 staff.csv --by x-unit --facts organisationRating=baik
`,
  next: `kinerja next <policy> <data> --subject <id> - what would bring one subject to each higher rating

  --subject <id>            the subject
  --cost <indicator>=<n>    what one unit of an indicator costs; may be given several times; unsaid,
                            an indicator costs its share of its domain
  --period <period>         the period of records that name none, and the one that is meant
  --set <name>=<value>      choose a parameter of the policy; may be given several times
  --format <text|json>      text (default) or json
  --locale <id|en>          language; default: of the environment, else en

For each higher rating: the least change of each indicator alone that reaches it, the cheapest ways
found with two or three together, and the gates that stand in the way. Each way was scored in full.

Example
  kinerja next id/skp-2019 staff.csv --subject "Pegawai 17" --locale id
`,
  change: `kinerja change <policy> <before> <after> - what changed each subject's result, by cause

  --subject <id>            one subject only
  --policy-before <policy>  the policy of the earlier file, where it is another one
  --period-before <period>  the period of records of the earlier file that name none
  --period <period>         the same of the later file
  --set <name>=<value>      choose a parameter of the policy; may be given several times
  --format <text|json>      text (default) or json
  --locale <id|en>          language; default: of the environment, else en
  --decimal <point|comma>   how numbers are written in CSV cells; default: point
  --not-applicable <text>   the text of a CSV cell that means "not applicable"; none by default
  --missing <text>          the text of a CSV cell that means "nothing here" ("Not Available"); may be
                            given several times
  --column <name>=<field>   a column of the file that holds a field under another name; may be given
                            several times
  --ignore-other-columns    pass over columns of which nothing is known

The difference of the unrounded results is shared out exactly: first among causes (what was
achieved, targets, weights, facts, rows, absent data, rules), then within each among indicators.
A preset named without its version is the one in force in each record's period.

Example
  kinerja change id/ikm answers-2016.csv answers-2018.csv --locale id
`,
  check: `kinerja check <policy> - hold a policy against the laws before it judges anyone

  --runs <number>           how many records each law is tried on; default: 200
  --seed <number>           the same seed makes the same records; default: 1
  --laws <a,b>              only these laws: bounded, monotone, bands-cover-once, reachable,
                            gates-agree, order, unit-change, weight-scale, zero-weight, replacement,
                            withholding, independence, rounds-once, contributions-sum,
                            deterministic, plan-survives-json, evaluators-agree
  --period <period>         the period of the records; default: the first year the policy is in force
  --against <policy>        instead: for whom it differs from this other version
  --period-before <period>  with --against: the period in which the other version is scored
  --format <text|json>      text (default) or json
  --locale <id|en>          language; default: of the environment, else en

A law is proved where the steps of the rule allow it, else tried on made records; where it is broken,
the smallest record that shows it is printed. A policy says in 'exceptions' which law it breaks on
purpose, and why. The policy's own cases are run too. It needs the package fast-check.
Exit code 1: a law is broken or a case comes out otherwise; 2: the policy cannot be used.

Examples
  kinerja check policy.yaml
  kinerja check id/ikm-2017 --laws reachable,withholding --runs 1000
  kinerja check id/ikm-2017 --against id/ikm-2004
`,
  presets: `kinerja presets [id] - list the regulations that come with it, or show one

  --format <text|json>      the list, or the policy itself, as a person reads it (default) or as data
  --template <csv|json>     write a data file to fill in, with one example subject
  --locale <id|en>          language; default: of the environment, else en

Examples
  kinerja presets
  kinerja presets id/ikm-2017
  kinerja presets id/ikm-2017 --template csv > answers.csv
`,
};
