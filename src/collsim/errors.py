"""What collsim answers when its input is wrong: a message that names place and remedy."""

from __future__ import annotations


class InputError(Exception):
    """The user's input cannot be used; the message says what, where and what to do.

    The command line prints it without a traceback and exits with code 2.
    """
