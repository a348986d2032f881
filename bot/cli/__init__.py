"""The `footnote` command, one module for each group of subcommands."""
