"""Install a dependency group of pyproject.toml with whatever pip there is.

`pip install --group` exists from pip 25.1; a fresh machine may have an older one.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Install the group named first; further arguments go to pip."""
    group, *options = sys.argv[1:]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = project["dependency-groups"][group]
    return subprocess.call([sys.executable, "-m", "pip", "install", "--quiet", *options, *names])


if __name__ == "__main__":
    sys.exit(main())
