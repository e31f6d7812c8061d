"""The debtors once more, in plain Python, written from the ODD protocol alone.

`chance`, `psychology`, `transitions`, `conversation` and `contact` import nothing of collsim: they are what
the protocol says. `cases` makes up debtors and accounts, and `test_reference` compares what the program makes
of them. Numbers in docstrings are the protocol's sections.
"""
