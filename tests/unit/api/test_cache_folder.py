"""The folder for what can be made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan.api.cache_folder import cache_folder


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"XDG_CACHE_HOME": "/x/cache", "HOME": "/h"}, "linux", Path("/x/cache/samplan")),
        ({"XDG_CACHE_HOME": "relative", "HOME": "/h"}, "linux", Path("/h/.cache/samplan")),
        ({"LOCALAPPDATA": "/l/local", "HOME": "/h"}, "win32", Path("/l/local/samplan")),
        ({"XDG_CACHE_HOME": "/x", "LOCALAPPDATA": "/l", "HOME": "/h"}, "win32", Path("/x/samplan")),
        ({"XDG_CACHE_HOME": "", "HOME": "/h"}, "linux", Path("/h/.cache/samplan")),
        ({"HOME": "/h"}, "darwin", Path("/h/Library/Caches/samplan")),
        ({"HOME": "nowhere"}, "linux", None),
    ],
)
def test_it_is_where_the_system_has_such_files(
    environment: dict[str, str], platform: str, expected: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    assert expected == cache_folder()
