"""What several test files compare by: the public call, and the numbers behind what it presents."""

from typing import Any

import collsim
from collsim.experiments.results import Comparison


def compare(*args: Any, **options: Any) -> Comparison:
    """Return the comparison behind `collsim.compare`."""
    return collsim.compare(*args, **options).comparison
