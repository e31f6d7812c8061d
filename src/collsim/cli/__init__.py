"""The command line: thin commands that read options, call the library and print what came of it."""

from collsim.cli.app import app, main

__all__ = ["app", "main"]
