"""Tools of the developers: not part of the package, never shipped in the wheel."""
