"""Makes the notebooks from their sources: `python -m tools.notebooks [--check] [name ...]`.

A notebook is written as `notebooks/NAME.py` (jupytext's percent form), which reads and compares well.
This tool executes it and puts `NAME.ipynb`, with all its outputs, beside it. What would differ from one
execution to the next is taken out, so that a changed notebook means a changed result.
"""

import argparse
import re
import sys
from pathlib import Path

import jupytext
import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

HERE = Path(__file__).resolve().parent.parent
FOLDER = HERE / "notebooks"
SECONDS_PER_CELL = 600
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def sources(names: list[str]) -> list[Path]:
    """The named sources, or all of them."""
    found = sorted(FOLDER.glob("*.py"))
    return [file for file in found if not names or file.stem in names]


def execute(source: Path) -> nbformat.NotebookNode:
    """Execute a source in a fresh kernel and return the notebook with its outputs."""
    notebook = jupytext.read(source)
    client = NotebookClient(
        notebook,
        km=own_kernel(),
        timeout=SECONDS_PER_CELL,
        record_timing=False,
        resources={"metadata": {"path": str(source.parent)}},
    )
    executed: nbformat.NotebookNode = client.execute()
    return executed


def own_kernel() -> AsyncKernelManager:
    """A kernel of the running Python, whatever kernels the machine has registered."""
    return AsyncKernelManager(kernel_name="python3", kernel_spec_manager=KernelSpecManager(kernel_dirs=[]))


def steady(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """The notebook without what differs from one execution, or one machine, to the next."""
    jupytext_settings = notebook.metadata.get("jupytext", {})
    notebook.metadata = nbformat.from_dict({"kernelspec": KERNEL, "language_info": {"name": "python"}})
    if jupytext_settings:
        notebook.metadata["jupytext"] = {"formats": "ipynb,py:percent"}
    for number, cell in enumerate(notebook.cells, start=1):
        cell["id"] = f"cell-{number:03d}"
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            steady_output(output)
    return notebook


def steady_output(output: nbformat.NotebookNode) -> None:
    """Take addresses and this machine's folders out of the text of an output."""
    if "text" in output:
        output["text"] = steady_text(output["text"])
    for kind, content in output.get("data", {}).items():
        if isinstance(content, str) and kind.startswith("text/"):
            output["data"][kind] = steady_text(content)


def steady_text(text: str) -> str:
    """Text without memory addresses, and with the project's folder named by a dot."""
    return ADDRESS.sub("", text.replace(str(HERE), "."))


def make(source: Path, *, check_only: bool) -> bool:
    """Execute one source and, unless only checking, write its notebook; False when a cell fails."""
    print(f"Executing {source.relative_to(HERE).as_posix()}", flush=True)
    try:
        notebook = steady(execute(source))
    except CellExecutionError as error:
        print(error, file=sys.stderr)
        return False
    if not check_only:
        nbformat.write(notebook, source.with_suffix(".ipynb"))
    return True


def main(words: list[str] | None = None) -> int:
    """Make or check the notebooks and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks", description=__doc__)
    parser.add_argument("names", nargs="*", help="names of notebooks; all when left out")
    parser.add_argument("--check", action="store_true", help="execute, write nothing")
    chosen = parser.parse_args(words)
    results = [make(source, check_only=chosen.check) for source in sources(chosen.names)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
