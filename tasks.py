#!/usr/bin/env python3
"""Everything a contributor does, in one word: `python tasks.py TASK`.

Needs nothing but Python itself. The first run makes `.venv` and installs the locked packages of the
task, checked by their hashes; later runs start at once.
"""

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

OLDEST, NEWEST = (3, 11), (3, 13)
if not OLDEST <= sys.version_info[:2] <= NEWEST:
    sys.exit(
        "collsim needs Python 3.11, 3.12 or 3.13, and this is %d.%d.\n" % sys.version_info[:2]  # noqa: UP031
        + "Run it with another one, for example: python3.12 tasks.py demo"
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{SUFFIX}"
STATE = VENV / "collsim-tasks.json"
LOCKS = ROOT / "requirements"

DEMO_FOLDER = "out/demo"
DEMO = (
    *("collsim", "compare", "--out", DEMO_FOLDER, "--lang", "en"),
    *("--accounts", "1000", "--replications", "8", "--jobs", "2"),
)

#: Every lock holds all of the ones before it, so whoever has a later one has the earlier ones too.
LEVELS = ("run", "test", "lab")
#: What goes into each lock. Made from the widest to the narrowest, each constrained by the one before:
#: a package has the same version wherever it appears.
CONTENTS = {
    "lab": ("pyproject.toml", "--group", "build", "--extra", "dev", "--extra", "lab", "--extra", "encoder"),
    "test": ("pyproject.toml", "--group", "build", "--extra", "dev"),
    "run": ("pyproject.toml", "--group", "build"),
    "tool": ("--group", "tool"),
}
#: The flags that make a lock for every system and supported Python, and name no host in it.
COMPILE = (
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-emit-index-url", "--no-annotate", "--no-header"),
)
#: Variables of the caller's shell that would mislead the tools, or slow them down, inside `.venv`.
UNWANTED = ("PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH")


class TaskError(Exception):
    """Something the user can put right; the message says how."""


# --------------------------------------------------------------------------------------- processes


def environment() -> dict[str, str]:
    """The variables that programs run with: the caller's, less the unwanted, with `.venv` first on PATH."""
    kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    return {**kept, "PATH": os.pathsep.join([str(BIN), kept.get("PATH", os.defpath)])}


def run(*command: object) -> int:
    """Run a command at the root of the project and return its exit code."""
    words = [str(word) for word in command]
    try:
        return subprocess.run(words, cwd=ROOT, env=environment(), check=False).returncode
    except OSError as error:
        raise TaskError(f"{words[0]} could not be started: {error.strerror}.") from error


def python(*arguments: object) -> int:
    """Run the Python of `.venv`."""
    return run(PYTHON, *arguments)


def say(message: str) -> None:
    """Tell the user what is going on, ahead of what the tools print."""
    print(message, flush=True)


# ------------------------------------------------------------------------------------- environment


class State(NamedTuple):
    """What `.venv` holds: its Python, the lock that was installed, and a digest of all that went into it."""

    python: str = ""
    lock: str = ""
    digest: str = ""


def read_state() -> State | None:
    """What was noted about `.venv`; None when it was not made here."""
    try:
        return State(**json.loads(STATE.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError):
        return State()


def write_state(state: State) -> None:
    """Note what `.venv` holds."""
    STATE.write_text(json.dumps(state._asdict()), encoding="utf-8")


def this_python() -> str:
    """The running Python's version, as far as installed packages depend on it."""
    return f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]}"


def digest(lock: str) -> str:
    """A hash of everything an installation of the lock depends on."""
    parts = (lock_file(lock).read_bytes(), (ROOT / "pyproject.toml").read_bytes(), os.fsencode(ROOT))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def lock_file(lock: str) -> Path:
    """Where a lock is kept."""
    return LOCKS / f"{lock}.lock"


def is_installed(lock: str) -> bool:
    """Whether `.venv` already holds the lock as it reads today, or a wider one."""
    state = read_state()
    if state is None or state.lock not in LEVELS[LEVELS.index(lock) :]:
        return False
    return state.digest == digest(state.lock)


def ensure_venv() -> None:
    """Make `.venv`, unless it is there and of the running Python."""
    state = read_state()
    if VENV.exists() and state is None and any(VENV.iterdir()):
        raise TaskError("The folder .venv was not made by tasks.py. Move or delete it and try again.")
    if state and state.python == this_python() and PYTHON.exists():
        return
    make_venv()


def make_venv() -> None:
    """Make `.venv` anew with the running Python."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise TaskError(
            "This Python cannot make virtual environments: its module venv is missing.\n"
            "On Debian and Ubuntu install it with: apt install python3-venv"
        )
    shutil.rmtree(VENV, ignore_errors=True)
    VENV.mkdir()
    write_state(State())
    if run(sys.executable, "-m", "venv", VENV) != 0:
        raise TaskError("The virtual environment .venv could not be made; the lines above say why.")
    write_state(State(python=this_python()))


def ensure(lock: str) -> None:
    """See to it that `.venv` holds the packages of the lock and the project itself."""
    ensure_venv()
    if is_installed(lock):
        return
    if not lock_file(lock).exists():
        raise TaskError(f"requirements/{lock}.lock is missing; make it with: python tasks.py lock")
    say(f"Setting up .venv for this task ({lock}.lock), once. With a good network: under a minute.")
    write_state(State(python=this_python()))
    if not (install_with_uv(lock) or install_with_pip(lock)):
        raise TaskError("The packages could not be installed; the lines above say why. Is there a network?")
    write_state(State(this_python(), lock, digest(lock)))


def install_with_uv(lock: str) -> bool:
    """Install the quick way; False when uv cannot be had or does not manage."""
    if not get_uv():
        return False
    install = ("-m", "uv", "pip", "install", "--quiet", "--python", PYTHON)
    return all_succeed(python, installations(install, lock))


def install_with_pip(lock: str) -> bool:
    """Install with plain pip, which every Python has; False when it fails."""
    say("Going on with plain pip; this takes a minute or two.")
    install = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    return all_succeed(python, installations(install, lock))


def installations(install: tuple[object, ...], lock: str) -> list[tuple[object, ...]]:
    """The two installing commands: the locked packages, then the project itself, editable."""
    return [
        (*install, "--require-hashes", "-r", lock_file(lock)),
        (*install, "--no-deps", "--no-build-isolation", "-e", ROOT),
    ]


def all_succeed(do: Callable[..., int], commands: Iterable[tuple[object, ...]]) -> bool:
    """Run the commands in order, stopping at the first that fails."""
    return all(do(*command) == 0 for command in commands)


def get_uv() -> bool:
    """Install uv into `.venv`, pinned by its own lock where there is one."""
    lock = lock_file("tool")
    what = ("--require-hashes", "-r", lock) if lock.exists() else ("uv",)
    quietly = ("--quiet", "--disable-pip-version-check", "--retries", "2")
    return python("-m", "pip", "install", *quietly, *what) == 0


# ------------------------------------------------------------------------------------------- tasks


class Task(NamedTuple):
    """A task: what it does, given the words after its name, and the lock it needs."""

    do: Callable[[list[str]], int]
    lock: str | None


TASKS: dict[str, Task] = {}


def task(lock: str | None) -> Callable[[Callable[[list[str]], int]], Callable[[list[str]], int]]:
    """Register a function as a task that needs the packages of the lock."""

    def register(do: Callable[[list[str]], int]) -> Callable[[list[str]], int]:
        """Put the function among the tasks, and leave it as it is."""
        TASKS[do.__name__] = Task(do, lock)
        return do

    return register


def compile_model() -> None:
    """Let the model be compiled, if it has changed, each half by one process, before several use it."""
    say("Making the model ready: the first time it compiles, for a minute or two ...")
    halves = [quietly(PYTHON, "-m", "collsim.experiments.ahead", half) for half in ("mornings", "floor")]
    for half in halves:
        half.wait()


def quietly(*command: str | Path) -> subprocess.Popen[bytes]:
    """Start a command whose output nobody reads."""
    return subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL)


@task("run")
def demo(extra: list[str]) -> int:
    """Compare policies on the bundled scenario and write a report."""
    compile_model()
    program, *arguments = DEMO
    code = run(BIN / f"{program}{SUFFIX}", *arguments, *extra)
    if code == 0:
        say(f"\nThe report is in {report_in(ROOT / DEMO_FOLDER)}")
    return code


def report_in(folder: Path) -> Path:
    """The page to open in a folder of results, or the folder when it holds none."""
    return min(folder.glob("*.html"), default=folder)


@task("test")
def test(extra: list[str]) -> int:
    """Run the tests; --all runs the slow ones too, and other words go to pytest."""
    everything = ("-m", "") if "--all" in extra else ()
    compile_model()
    return python(
        "-m",
        "pytest",
        "-n",
        "2",
        "--dist",
        "worksteal",
        *everything,
        *(word for word in extra if word != "--all"),
    )


@task("test")
def lint(extra: list[str]) -> int:
    """Check style, form, types and the arrows between packages; --fix puts right what it can."""
    if "--fix" in extra:
        python("-m", "ruff", "check", "--fix", "--quiet", ".")
        python("-m", "ruff", "format", "--quiet", ".")
    checks = [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",), ("tools.imports",)]
    codes = [python("-m", *check) for check in checks]
    return max(map(abs, codes))


@task("test")
def docs(extra: list[str]) -> int:
    """Write the generated documentation anew; without --check, the README's pictures too."""
    code = python("-m", "tools.docs", *extra)
    return code or (0 if extra else python("-m", "tools.pictures"))


@task("test")
def notebooks(extra: list[str]) -> int:
    """Execute the notebooks anew; --check executes them and writes nothing."""
    return python("-m", "tools.notebooks", *extra)


@task("test")
def bench(extra: list[str]) -> int:
    """Measure how fast the simulation runs."""
    return python("benchmarks/bench.py", *extra)


@task("lab")
def lab(extra: list[str]) -> int:
    """Open JupyterLab on the notebooks."""
    return python("-m", "jupyterlab", "notebooks", *extra)


@task(None)
def lock(extra: list[str]) -> int:
    """Make the lock files anew; --upgrade takes the newest versions, other words go to uv."""
    ensure_venv()
    if not get_uv():
        raise TaskError("Locks are made with uv, and it could not be installed. Is there a network?")
    LOCKS.mkdir(exist_ok=True)
    wider: tuple[object, ...] = ()
    for name, contents in CONTENTS.items():
        make_lock(name, (*contents, *wider, *extra))
        wider = ("--constraint", lock_file(name).relative_to(ROOT)) if name in LEVELS else ()
    return 0


def make_lock(name: str, arguments: tuple[object, ...]) -> None:
    """Compile one lock, and make sure that it names no host."""
    file = lock_file(name)
    say(f"Locking {file.relative_to(ROOT)}")
    if python("-m", "uv", "pip", "compile", "--quiet", *COMPILE, *arguments, "--output-file", file) != 0:
        raise TaskError(f"{file.name} could not be made; the lines above say why.")
    if re.search(r"://|--find-links|--index-url|--extra-index-url", file.read_text(encoding="utf-8")):
        raise TaskError(f"{file.name} names a host. Look for an index or a link in uv's settings.")


# -------------------------------------------------------------------------------------------- main


def usage() -> str:
    """The list of tasks, each with the first line of its docstring."""
    lines = [f"  {name:<10} {task.do.__doc__}" for name, task in TASKS.items()]
    return "\n".join(["usage: python tasks.py TASK [words for the task]", "", *lines])


def main(words: list[str]) -> int:
    """Run the task that the words name and return its exit code."""
    if not words or words[0] in ("-h", "--help", "help"):
        print(usage())
        return 0
    name, *extra = words
    if name not in TASKS:
        print(f"There is no task named {name!r}.\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        return perform(TASKS[name], extra)
    except TaskError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def perform(chosen: Task, extra: list[str]) -> int:
    """Install what the task needs, then do it."""
    if chosen.lock is not None:
        ensure(chosen.lock)
    return chosen.do(extra)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
