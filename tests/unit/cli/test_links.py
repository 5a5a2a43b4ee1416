"""Where the files of a run are on the web, as forges tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.cli.links import link_base

GITHUB = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "a/b", "GITHUB_SHA": "c0ffee"}
GITLAB = {"CI_PROJECT_URL": "https://gitlab.com/a/b", "CI_COMMIT_SHA": "c0ffee"}


@pytest.mark.parametrize(
    ("told", "base"),
    [
        ({}, ""),
        (GITHUB, "https://github.com/a/b/blob/c0ffee/"),
        (GITHUB | {"GITEA_ACTIONS": "true"}, "https://github.com/a/b/src/commit/c0ffee/"),
        (GITLAB, "https://gitlab.com/a/b/-/blob/c0ffee/"),
        (GITHUB | {"GITHUB_SHA": ""}, ""),
        ({"CI_PROJECT_URL": "https://gitlab.com/a/b"}, ""),
    ],
)
def test_each_forge_has_its_addresses(told: dict[str, str], base: str) -> None:
    assert link_base(told) == base


def test_a_run_in_a_folder_of_the_checkout_links_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "våra planer"
    folder.mkdir()
    monkeypatch.chdir(folder)
    told = GITHUB | {"GITHUB_WORKSPACE": str(tmp_path)}
    assert link_base(told) == "https://github.com/a/b/blob/c0ffee/v%C3%A5ra%20planer/"
    assert link_base(GITHUB | {"GITHUB_WORKSPACE": str(folder)}) == "https://github.com/a/b/blob/c0ffee/"
    assert (
        link_base(GITHUB | {"GITHUB_WORKSPACE": str(folder / "in")}) == "https://github.com/a/b/blob/c0ffee/"
    )
