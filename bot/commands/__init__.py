"""The command line: one module a command; the forms are docs/commands.md."""
