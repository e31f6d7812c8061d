"""A program that is stopped from without while it computes."""

import subprocess
import sys
import time
from pathlib import Path

REPLICATIONS = 12
"""Enough that the program still computes when it has kept some and is stopped."""
MANY = ("--accounts", "100", "--days", "30", "--replications", str(REPLICATIONS), "--policy", "liberal")


def start(command: str, *words: str, folder: Path) -> subprocess.Popen[str]:
    """Start a command in a process of its own; what it prints can be asked for at its end."""
    whole = [sys.executable, "-m", "collsim.cli", command, *words, "--out", str(folder), "--json"]
    return subprocess.Popen(whole, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait_for_some(folder: Path) -> None:
    """Wait until some replications are kept."""
    for _ in range(24_000):
        if any(file.read_text().count("\n") >= 3 for file in folder.glob("unfinished-*.jsonl")):
            return
        time.sleep(0.005)
    raise AssertionError("nothing was kept")
