"""`python -m samplan`, and the command that the package installs."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; `--version` alone is answered without loading anything else."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from samplan import __version__  # noqa: PLC0415

        sys.stdout.write(f"samplan {__version__}\n")
        return 0
    from samplan.cli import run  # noqa: PLC0415 - only what this start needs

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
