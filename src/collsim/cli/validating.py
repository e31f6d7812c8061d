"""`collsim validate`: content files, and what they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from collsim.errors import InputError

if TYPE_CHECKING:
    from collsim.content import Content
    from collsim.policies.policy import Policy
    from collsim.simulation.scenario import Scenario

WRONG = 2
Check = Callable[[], object]
"""Raises InputError when what is named cannot be used."""


def validate(
    files: Annotated[list[str], typer.Argument(help="Content files of any kind: scenarios, policies...")],
) -> None:
    """Check content files: every mistake with file, line and column.

    Of scenarios and policies also what they name is looked up.
    """
    results = [print_result(file) for file in files]
    if not all(results):
        raise typer.Exit(WRONG)


def print_result(file: str) -> bool:
    """Print what is wrong with a file, or that it is well; return whether it is."""
    try:
        content = read(file)
    except InputError as error:
        typer.echo(str(error))
        return False
    mistakes = list(unknown_names(file, content))
    for mistake in mistakes:
        typer.echo(mistake)
    if not mistakes:
        typer.echo(f"{file}: ok ({content.kind})")  # type: ignore[attr-defined]
    return not mistakes


def read(file: str) -> Content:
    """Return what a content file of any kind says.

    Raises:
        InputError: its mistakes.
    """
    # Importing them makes every kind of content known.
    import collsim.collectors.strategies
    import collsim.debtors.parameters
    import collsim.debtors.personalities
    import collsim.negotiation.manners
    import collsim.negotiation.objections
    import collsim.policies.conduct
    import collsim.policies.policy
    import collsim.policies.treatments
    import collsim.portfolio.mapping
    import collsim.portfolio.synthesis
    import collsim.roleplay.casts
    import collsim.roleplay.review.score
    import collsim.roleplay.shelf.dialogues
    import collsim.roleplay.speech.answers
    import collsim.roleplay.speech.phrasebook
    import collsim.roleplay.speech.voices
    import collsim.simulation.scenario  # noqa: F401
    from collsim import content

    return content.validate(file)


def unknown_names(file: str, content: Content) -> Iterator[str]:
    """Yield a line for everything that a scenario or a policy names and that cannot be used."""
    from collsim.policies.policy import Policy
    from collsim.simulation.scenario import Scenario

    path = Path(file)
    if isinstance(content, Scenario):
        named = names_in_scenario(content, path)
    elif isinstance(content, Policy):
        named = treatments_of_policy(content, path)
    else:
        return
    for field, check in named:
        try:
            check()
        except InputError as error:
            yield f"{file}:{line_of(path, field)}:1: {field}: {error}"


def names_in_scenario(scenario: Scenario, path: Path) -> Iterator[tuple[str, Check]]:
    """Yield each field that names something, with what looks it up."""
    from collsim.collectors.strategies import Strategy
    from collsim.debtors.parameters import Parameters
    from collsim.debtors.personalities import Personalities
    from collsim.experiments.case import portfolio_path
    from collsim.negotiation.manners import Manners
    from collsim.negotiation.objections import Objections
    from collsim.policies.conduct import Conduct
    from collsim.policies.policy import Policy
    from collsim.policies.treatments import Treatments
    from collsim.portfolio.store import load_portfolio
    from collsim.simulation.scenario import strategies_of

    near = path.parent
    loading = partial(lookup, near)
    yield "portfolio", lambda: load_portfolio(portfolio_path(scenario.portfolio, near))
    yield "conduct", loading(Conduct, "conduct", scenario.conduct)
    for team in scenario.floor.teams.values():
        for name in strategies_of(team):
            yield "floor", loading(Strategy, "strategy", name)
    for index, name in enumerate(scenario.policies):
        yield f"policies[{index}]", loading(Policy, "policy", name)
    for index, name in enumerate(scenario.benchmarks):
        yield f"benchmarks[{index}]", loading(Policy, "policy", name)
    yield "baseline", lambda: check_baseline(scenario)
    yield "runoff_policy", loading(Policy, "policy", scenario.runoff_policy)
    yield "parameters", loading(Parameters, "parameters", scenario.parameters)
    yield "personalities", loading(Personalities, "personalities", scenario.personalities)
    yield "manners", loading(Manners, "manners", scenario.manners)
    yield "objections", loading(Objections, "objections", scenario.objections)
    yield "treatments", loading(Treatments, "treatments", scenario.treatments)


def lookup(near: Path, model: Any, kind: str, name: str) -> Check:
    """Return what finds and reads content by name or path.

    Args:
        near: folder in which it is looked for, too.
        model: class of the content.
        kind: of content.
        name: or path.
    """
    from collsim.content import find, load

    return lambda: load(model, find(kind, name, near))


def check_baseline(scenario: Scenario) -> None:
    """Refuse a baseline that is not among the policies.

    Raises:
        InputError: says which there are.
    """
    from collsim.content import did_you_mean

    known = [Path(name).stem if "/" in name else name for name in (*scenario.policies, *scenario.benchmarks)]
    if scenario.baseline not in known:
        hint = did_you_mean(scenario.baseline, known)
        raise InputError(f'"{scenario.baseline}" is no policy or benchmark of this scenario{hint}')


def treatments_of_policy(policy: Policy, path: Path) -> Iterator[tuple[str, Check]]:
    """Yield the treatment of every step, with what looks it up in the catalogues nearby."""
    known = treatments_near(path)
    for number, step in enumerate(policy.steps):
        yield f"steps[{number}].treatment", partial(check_treatment, step.treatment, known)


def treatments_near(path: Path) -> list[str]:
    """Return the treatments of all catalogues that a scenario beside a policy, or above it, would find."""
    from collsim.content import find, load, names
    from collsim.policies.treatments import Treatments

    found: dict[str, None] = {}
    for near in (path.parent, path.parent.parent):
        folder = near / "treatments"
        for name in names("treatments", near if folder.is_dir() else None):
            file = find("treatments", name, near if folder.is_dir() else None)
            if file.parent.name == "treatments":
                found |= dict.fromkeys(load(Treatments, file).treatments)
    return list(found)


def check_treatment(name: str, known: list[str]) -> None:
    """Refuse a treatment that no catalogue holds.

    Raises:
        InputError: says which there are.
    """
    from collsim.content import did_you_mean

    if name not in known:
        hint = did_you_mean(name, known)
        raise InputError(f'there is no treatment "{name}"{hint}; there are: {", ".join(known)}')


def line_of(path: Path, field: str) -> int:
    """Return the line on which a field such as `policies[1]` or `steps[2].treatment` stands."""
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    top, index, inner = re.fullmatch(r"(\w+)(?:\[(\d+)])?(?:\.(\w+))?", field).groups()  # type: ignore[union-attr]
    start = next((n for n, line in enumerate(lines) if re.match(rf"{top}\s*:", line)), 0)
    if index is None:
        return start + 1
    pattern = rf"\b{inner}\s*:" if inner else r"^\s*-\s"
    block = [n for n, line in enumerate(lines) if n > start and re.search(pattern, line)]
    return (block[int(index)] if int(index) < len(block) and not _in_flow(lines[start]) else start) + 1


def _in_flow(line: str) -> bool:
    return bool(re.search(r":\s*\[", line))
