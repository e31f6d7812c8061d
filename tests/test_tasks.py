"""`tasks.py` keeps its promises: no help but Python's, locks that name no host, clear words on failure."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import tasks

ROOT = Path(tasks.__file__).parent
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))


def requirements(lock: Path) -> list[str]:
    """The requirements of a lock, each on one line with its hashes."""
    return lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()


def pins(lock: Path) -> set[tuple[str, str]]:
    """Names and versions, one pair for each requirement of a lock."""
    found = (re.match(r"([\w.-]+)==([^\s;]+)", line) for line in requirements(lock))
    return {(match[1], match[2]) for match in found if match}


def test_there_is_a_lock_for_every_level() -> None:
    assert {lock.stem for lock in LOCKS} == {*tasks.LEVELS, "tool"} == set(tasks.CONTENTS)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
class TestLocks:
    """What holds for each lock."""

    def test_names_no_host_and_no_folder(self, lock: Path) -> None:
        assert not re.search(
            r"https?:|file:|://|--find-links|index-url|^-e|/", lock.read_text(encoding="utf-8")
        )

    def test_has_hashes_for_each_requirement(self, lock: Path) -> None:
        form = re.compile(r"[\w.-]+==\S+( ; [^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")
        assert [line for line in requirements(lock) if not form.fullmatch(line)] == []


@pytest.mark.parametrize(("narrow", "wide"), [("run", "test"), ("test", "lab")])
def test_the_wider_lock_holds_the_narrower(narrow: str, wide: str) -> None:
    assert pins(tasks.lock_file(narrow)) < pins(tasks.lock_file(wide))


def test_the_run_lock_holds_every_dependency() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        dependencies = tomllib.load(file)["project"]["dependencies"]
    names = {re.split(r"[<>=]", each)[0].replace("_", "-").replace(".", "-") for each in dependencies}
    assert names <= {name.replace(".", "-") for name, _ in pins(tasks.lock_file("run"))}


def test_nothing_but_the_standard_library_is_imported() -> None:
    tree = ast.parse(Path(tasks.__file__).read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= sys.stdlib_module_names


def test_an_unknown_task_is_refused_with_the_list_from_any_folder(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "tasks.py"), "dmeo"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "no task named 'dmeo'" in result.stderr
    assert "demo" in result.stderr
    assert "Traceback" not in result.stderr


def test_every_task_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert {"demo", "test", "lint", "lock", "docs", "bench", "notebooks", "lab"} == set(tasks.TASKS)
    assert all(f"  {name} " in printed and task.do.__doc__ in printed for name, task in tasks.TASKS.items())


def test_misleading_variables_do_not_reach_the_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in tasks.UNWANTED:
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("KEPT", "1")
    seen = tasks.environment()
    assert not set(tasks.UNWANTED) & set(seen)
    assert seen["KEPT"] == "1"
    assert seen["PATH"].startswith(str(tasks.BIN) + os.pathsep)


@pytest.fixture
def empty_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own for tasks.py: a lock, a pyproject.toml, no environment yet."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "run.lock").write_text("one==1\n")
    (tmp_path / "requirements" / "test.lock").write_text("one==1\ntwo==2\n")
    venv = tmp_path / ".venv"
    for name, value in {
        "ROOT": tmp_path,
        "VENV": venv,
        "PYTHON": venv / "python",
        "STATE": venv / "state.json",
        "LOCKS": tmp_path / "requirements",
    }.items():
        monkeypatch.setattr(tasks, name, value)
    return tmp_path


def test_an_installed_lock_is_remembered_until_it_changes(empty_project: Path) -> None:
    tasks.VENV.mkdir()
    assert not tasks.is_installed("run")
    tasks.write_state(tasks.State("any", "run", tasks.digest("run")))
    assert tasks.is_installed("run")
    assert not tasks.is_installed("test")
    (empty_project / "requirements" / "run.lock").write_text("one==2\n")
    assert not tasks.is_installed("run")


def test_a_wider_lock_serves_a_narrower_task(empty_project: Path) -> None:
    tasks.VENV.mkdir()
    tasks.write_state(tasks.State("any", "test", tasks.digest("test")))
    assert tasks.is_installed("run")


def test_somebody_elses_environment_is_left_alone(
    empty_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    precious = empty_project / ".venv" / "precious"
    precious.parent.mkdir()
    precious.touch()
    assert tasks.main(["demo"]) == 1
    assert "not made by tasks.py" in capsys.readouterr().err
    assert precious.exists()


@pytest.mark.usefixtures("empty_project")
def test_a_python_without_venv_gets_advice(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tasks.importlib.util, "find_spec", lambda _: None)
    assert tasks.main(["demo"]) == 1
    assert "python3-venv" in capsys.readouterr().err


def test_pip_takes_over_when_uv_fails_and_failure_is_explained(
    empty_project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: list[tuple[str, ...]] = []

    def run(*command: object) -> int:
        commands.append(tuple(map(str, command)))
        if "venv" not in command:
            return 1
        (empty_project / ".venv" / "python").touch()
        return 0

    monkeypatch.setattr(tasks, "run", run)
    assert tasks.main(["demo"]) == 1
    assert "Is there a network?" in capsys.readouterr().err
    assert "--require-hashes" in commands[-1]
    assert commands[-1][1:4] == ("-m", "pip", "install")
    assert not tasks.is_installed("run")


def test_continuous_integration_runs_the_test_task() -> None:
    script = ROOT / ".ci" / "run"
    assert "exec python3 tasks.py test" in script.read_text(encoding="utf-8")
    assert os.access(script, os.X_OK) or os.name == "nt"
