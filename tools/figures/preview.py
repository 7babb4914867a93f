"""A page on loopback for whoever writes a figure: film, still and faults, drawn anew when the file is saved."""

from __future__ import annotations

import html
import json
import tempfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import ClassVar

from tools.figures.checks import faults_of
from tools.figures.poses import POSES, BadFigure, read_figure

PAGE = """<!doctype html><meta charset="utf-8"><title>{slug}</title>
<style>body {{ font: 15px system-ui; margin: 20px; background: #eef2f6; color: #22314c }}
@media (prefers-color-scheme: dark) {{ body {{ background: #17212b; color: #e8edf2 }} }}
video, img {{ width: 46%; border-radius: 12px; vertical-align: top; margin-right: 12px }}
pre {{ color: #d0452a; white-space: pre-wrap }}
</style><h1>{slug}</h1>
<video id="film" loop autoplay muted playsinline controls></video><img id="still" alt="the still">
<pre id="faults"></pre><p>Save content/poses/{slug}.toml: the page draws it anew. Ctrl-C ends the tool.</p>
<script>
let last = "";
async function look() {{
  try {{
    const state = await (await fetch("state")).json();
    document.getElementById("faults").textContent = state.faults.join("\\n");
    if (state.drawn !== last) {{
      last = state.drawn;
      document.getElementById("film").src = "film.mp4?" + last;
      document.getElementById("still").src = "still.png?" + last;
    }}
  }} catch (gone) {{ }}
  setTimeout(look, 700);
}}
look();
</script>"""


class Easel:
    """Draws one figure when its file has changed; remembers what was wrong with it."""

    def __init__(self, slug: str, folder: Path, poses: Path = POSES):
        self.slug, self.folder, self.path = slug, folder, poses / f"{slug}.toml"
        self.seen = self.drawn = ""
        self.faults: list[str] = []
        self.lock = Lock()

    def look(self) -> dict[str, object]:
        """What the page asks for: which drawing is the newest, and the faults of the file as it is."""
        with self.lock:
            stamp = str(self.path.stat().st_mtime_ns) if self.path.exists() else "none"
            if stamp != self.seen:
                self.seen = stamp
                self._draw(stamp)
            return {"drawn": self.drawn, "faults": self.faults}

    def _draw(self, stamp: str) -> None:
        from tools.figures.film import encode
        from tools.figures.still import picture_of, save

        try:
            figure = read_figure(self.path)
            self.faults = faults_of(figure)
            save(picture_of(figure), self.folder / "still.png")
            encode(figure, self.folder / "film.mp4")
            self.drawn = stamp
        except BadFigure as fault:
            self.faults = [str(fault)]
        except OSError as fault:
            self.faults = [f"{self.path.name}: {fault.strerror}"]


class _Door(BaseHTTPRequestHandler):
    easel: ClassVar[Easel]

    def do_GET(self) -> None:  # the name is the library's
        path = self.path.partition("?")[0]
        if path == "/":
            self._answer("text/html; charset=utf-8", PAGE.format(slug=html.escape(self.easel.slug)).encode())
        elif path == "/state":
            self._answer("application/json", json.dumps(self.easel.look()).encode())
        elif path in ("/film.mp4", "/still.png") and (self.easel.folder / path[1:]).exists():
            kind = "video/mp4" if path.endswith("mp4") else "image/png"
            self._answer(kind, (self.easel.folder / path[1:]).read_bytes())
        else:
            self.send_error(404)

    def _answer(self, kind: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *about: object) -> None:
        """Says nothing: the page asks twice a second."""


def server(slug: str, port: int, folder: Path, poses: Path = POSES) -> ThreadingHTTPServer:
    """The page's server, bound to loopback only; port 0 takes a free one."""
    door = type("Door", (_Door,), {"easel": Easel(slug, folder, poses)})
    return ThreadingHTTPServer(("127.0.0.1", port), door)


def serve(slug: str, port: int) -> int:
    """Serves until Ctrl-C."""
    with tempfile.TemporaryDirectory() as folder, server(slug, port, Path(folder)) as page:
        print(f"{slug}: http://127.0.0.1:{page.server_address[1]}/  (Ctrl-C ends it)")
        try:
            page.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0
