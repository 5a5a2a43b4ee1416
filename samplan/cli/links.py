"""Where the files of a run are on the web, as the machines of forges tell it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.parse import quote


def link_base(told: Mapping[str, str]) -> str:
    """What stands before the name of a file and makes it an address; empty where no forge runs this.

    Args:
        told: The environment.
    """
    if all(told.get(name) for name in ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA")):
        tree = "src/commit" if told.get("GITEA_ACTIONS") or told.get("FORGEJO_ACTIONS") else "blob"
        home = f"{told['GITHUB_SERVER_URL']}/{told['GITHUB_REPOSITORY']}/{tree}/{told['GITHUB_SHA']}/"
        return home + _below(told.get("GITHUB_WORKSPACE", ""))
    if told.get("CI_PROJECT_URL") and told.get("CI_COMMIT_SHA"):
        home = f"{told['CI_PROJECT_URL']}/-/blob/{told['CI_COMMIT_SHA']}/"
        return home + _below(told.get("CI_PROJECT_DIR", ""))
    return ""


def _below(top: str) -> str:
    """The current folder as it lies in the checkout; empty where it is the checkout, or lies elsewhere."""
    if not top:
        return ""
    try:
        within = os.path.relpath(os.path.realpath("."), os.path.realpath(top))
    except ValueError:  # on another drive
        return ""
    is_outside = within == os.curdir or within.startswith(os.pardir)
    return "" if is_outside else quote(within.replace(os.sep, "/")) + "/"
