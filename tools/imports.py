"""Holds the import arrows: `python -m tools.imports`.

Data walks down the list of packages and never back up. A package may import those above it, never
those below; and the modules inside one package import each other in no circle. Imports count wherever
they stand: at the top of a module, inside a function, relative or absolute, for types alone.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

ORDER = (
    "version",
    "errors",
    "jit",
    "units",
    "records",
    "randomness",
    "content",
    "cards",
    "portfolio",
    "debtors",
    "policies",
    "collectors",
    "negotiation",
    "simulation",
    "roleplay",
    "experiments",
    "reporting",
    "cli",
)
#: The public face of the project, which may import anything.
FACE = ("__init__", "__main__")

HERE = Path(__file__).resolve().parent.parent
SOURCES = HERE / "src" / "collsim"


class Module(NamedTuple):
    """A module of the project: its file, and its dotted name split into parts (`collsim` first)."""

    file: Path
    parts: tuple[str, ...]

    @property
    def package(self) -> str:
        """The package of the list that the module belongs to."""
        return self.parts[1]

    @property
    def home(self) -> tuple[str, ...]:
        """Where its relative imports start from."""
        return self.parts if self.file.stem == "__init__" else self.parts[:-1]


class Import(NamedTuple):
    """One import of one of the project's modules by another."""

    source: Module
    line: int
    target: tuple[str, ...]


def find_modules(sources: Path) -> list[Module]:
    """All modules under the package's folder but its public face."""
    modules = [Module(file, name_of(file, sources)) for file in sorted(sources.rglob("*.py"))]
    return [module for module in modules if not (module.file.parent == sources and module.file.stem in FACE)]


def name_of(file: Path, sources: Path) -> tuple[str, ...]:
    """The dotted name of a file, split into parts."""
    parts = (sources.name, *file.relative_to(sources).with_suffix("").parts)
    return parts[:-1] if parts[-1] == "__init__" else parts


def find_imports(module: Module, known: set[tuple[str, ...]]) -> Iterator[Import]:
    """All imports of the project's own modules in a module, in functions too."""
    tree = ast.parse(module.file.read_text(encoding="utf-8"), filename=str(module.file))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for target in targets(node, module, known):
                if target[0] == module.parts[0]:
                    yield Import(module, node.lineno, target)


def targets(
    node: ast.Import | ast.ImportFrom, module: Module, known: set[tuple[str, ...]]
) -> Iterator[tuple[str, ...]]:
    """The full names that an import statement imports: modules where they are modules, else their owner."""
    if isinstance(node, ast.Import):
        yield from (tuple(alias.name.split(".")) for alias in node.names)
        return
    owner = owner_of(node, module)
    for alias in node.names:
        inner = (*owner, alias.name)
        yield inner if inner in known else owner


def owner_of(node: ast.ImportFrom, module: Module) -> tuple[str, ...]:
    """The full name after `from`."""
    named = tuple(node.module.split(".")) if node.module else ()
    if not node.level:
        return named
    return module.home[: len(module.home) - node.level + 1] + named


def wrong_arrows(imports: Iterable[Import], sources: Path) -> Iterator[str]:
    """Imports that walk up: of a package below, or of the public face that may import anything."""
    for found in imports:
        package = found.source.package
        if len(found.target) == 1:
            yield f"{place(found, sources)}: {package} imports the public face, which stands below everything"
        elif package in ORDER and is_below(found.target[1], package):
            yield f"{place(found, sources)}: {package} imports {found.target[1]}, which stands below it"


def is_below(one: str, other: str) -> bool:
    """Whether a package stands below another; what is not in the list stands nowhere."""
    return one in ORDER and ORDER.index(one) > ORDER.index(other)


def strangers(modules: Iterable[Module], sources: Path) -> Iterator[str]:
    """Packages that have no place in the list."""
    first = {module.package: module for module in reversed(list(modules)) if module.package not in ORDER}
    for package, module in sorted(first.items()):
        yield f"{shown(module.file, sources)}:1: {package} has no place in the order of packages"


def circles(imports: Iterable[Import], sources: Path) -> Iterator[str]:
    """For each package, one circle of its modules where there is one."""
    inside = [each for each in imports if len(each.target) > 1 and each.source.package == each.target[1]]
    for package in sorted({found.source.package for found in inside}):
        yield from circle([found for found in inside if found.source.package == package], sources)


def circle(imports: list[Import], sources: Path) -> Iterator[str]:
    """The first circle among the imports of one package."""
    graph: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for found in imports:
        graph.setdefault(found.source.parts, set()).add(found.target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        round_trip: list[tuple[str, ...]] = error.args[1][::-1]
        start = next(found for found in imports if (found.source.parts, found.target) in pairwise(round_trip))
        yield f"{place(start, sources)}: circular import: " + " -> ".join(map(".".join, round_trip))


def place(found: Import, sources: Path) -> str:
    """Where an import stands, as editors understand it."""
    return f"{shown(found.source.file, sources)}:{found.line}"


def shown(file: Path, sources: Path) -> str:
    """A file's path as shown to the reader: from the root of the project."""
    return file.relative_to(sources.parent.parent).as_posix()


def check(sources: Path = SOURCES) -> list[str]:
    """Everything that is wrong with the imports of a source tree; empty when all is well."""
    modules = find_modules(sources)
    known = {module.parts for module in modules}
    imports = [found for module in modules for found in find_imports(module, known)]
    return [*strangers(modules, sources), *wrong_arrows(imports, sources), *circles(imports, sources)]


def main() -> int:
    """Print what is wrong and return the exit code."""
    problems = check()
    print("\n".join(problems) if problems else "The import arrows hold.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
