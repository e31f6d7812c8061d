"""`python -m collsim.cli` is `collsim`."""

from collsim.cli.app import main

main()
