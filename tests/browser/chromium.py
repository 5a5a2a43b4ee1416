"""Chromium without a window, spoken to through its own pipe: no driver and no port is needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from select import select
from typing import Any

_WAIT = 60
"""Seconds after which a browser that says nothing is taken for dead."""
_TO_BROWSER, _FROM_BROWSER = 3, 4
_LAUNCHER = (
    "import os, sys; from fcntl import F_DUPFD, fcntl; "
    "incoming, outgoing = (fcntl(int(one), F_DUPFD, 10) for one in sys.argv[1:3]); "
    f"os.dup2(incoming, {_TO_BROWSER}); os.dup2(outgoing, {_FROM_BROWSER}); "
    "os.execv(sys.argv[3], sys.argv[3:])"
)
"""Puts the pipes where the browser looks for them, and becomes the browser."""
_OPTIONS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",  # the pages are the tests' own, and CI is root
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
)

Json = dict[str, Any]


class Browser:
    """One process of the browser."""

    def __init__(self, process: subprocess.Popen[bytes], to: int, back: int) -> None:
        self._process, self._to, self._back = process, to, back
        self._unread = b""
        self._last = 0
        self.events: list[Json] = []

    def send(self, method: str, session: str = "", **parameters: object) -> Json:
        """The answer to a command; what the browser tells meanwhile is kept in `events`."""
        self._last += 1
        message: Json = {"id": self._last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self._last:
                assert "error" not in answer, f"{method}: {answer['error']}"
                return dict(answer["result"])
            self.events.append(answer)

    def wait(self, method: str) -> Json:
        """The next event of that name, from those already told on."""
        while True:
            for event in self.events:
                if event.get("method") == method:
                    self.events.remove(event)
                    return event
            self.events.append(self._read())

    def _read(self) -> Json:
        while b"\0" not in self._unread:
            ready, _, _ = select([self._back], [], [], _WAIT)
            assert ready, "the browser says nothing"
            more = os.read(self._back, 1 << 20)
            assert more, f"the browser ended: {self._process.poll()}"
            self._unread += more
        message, _, self._unread = self._unread.partition(b"\0")
        return dict(json.loads(message))

    def close(self) -> None:
        """End the process."""
        self.send("Browser.close")
        self._process.wait(_WAIT)
        os.close(self._to)
        os.close(self._back)


@contextmanager
def started(command: str, profile: Path) -> Iterator[Browser]:
    """A browser with a profile of its own, ended afterwards."""
    from_here, to_browser = os.pipe()
    from_browser, to_here = os.pipe()
    launcher = [sys.executable, "-c", _LAUNCHER, str(from_here), str(to_here)]
    process = subprocess.Popen(
        [*launcher, command, *_OPTIONS, f"--user-data-dir={profile}"],
        pass_fds=(from_here, to_here),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(from_here)
    os.close(to_here)
    browser = Browser(process, to_browser, from_browser)
    try:
        yield browser
        browser.close()
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


class Tab:
    """A page that is open in the browser, with all that it asked for and said."""

    def __init__(self, browser: Browser, file: Path) -> None:
        self._browser = browser
        self._target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        attached = browser.send("Target.attachToTarget", targetId=self._target, flatten=True)
        self._session = str(attached["sessionId"])
        browser.events.clear()
        for domain in ("Page", "Network", "Log", "Runtime"):
            self._send(f"{domain}.enable")
        self._send("Page.navigate", url=file.as_uri())
        browser.wait("Page.loadEventFired")

    def _send(self, method: str, **parameters: object) -> Json:
        return self._browser.send(method, self._session, **parameters)

    def look(self, width: int, height: int = 900, *, scheme: str = "light", media: str = "screen") -> None:
        """Give the page that much room, in light or dark, on a screen or on paper."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._send("Emulation.setDeviceMetricsOverride", **size)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._send("Emulation.setEmulatedMedia", media=media, features=features)

    def run(self, expression: str) -> Any:  # noqa: ANN401 - what a script of the tests gives
        """What a script of the tests gives; the page's own policy does not bind it."""
        answer = self._send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def asked_for(self) -> list[str]:
        """The addresses that the page asked for, itself the first."""
        requests = self._told("Network.requestWillBeSent")
        return [str(one["request"]["url"]) for one in requests]

    def said(self) -> list[str]:
        """What the page, or the browser about it, wrote on the console."""
        logged = [str(one["entry"]["text"]) for one in self._told("Log.entryAdded")]
        called = [str(one["args"]) for one in self._told("Runtime.consoleAPICalled")]
        thrown = [str(one["exceptionDetails"]) for one in self._told("Runtime.exceptionThrown")]
        return [*logged, *called, *thrown]

    def _told(self, method: str) -> list[Mapping[str, Any]]:
        return [event["params"] for event in self._browser.events if event.get("method") == method]

    def picture(self) -> bytes:
        """All of the page as PNG."""
        answer = self._send("Page.captureScreenshot", captureBeyondViewport=True)
        return b64decode(answer["data"])

    def paper(self) -> bytes:
        """The page printed as the page itself says, as PDF."""
        self._send("Emulation.setEmulatedMedia", media="", features=[])
        answer = self._send("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        return b64decode(answer["data"])

    def close(self) -> None:
        """Close the tab."""
        self._browser.send("Target.closeTarget", targetId=self._target)
