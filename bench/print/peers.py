"""Chromium and WeasyPrint, kept running, print one page again and again: processor time of each print, in milliseconds."""
import base64
import json
import os
import subprocess
import sys
import time


def cpu(pid):
    """Seconds of a process and all below it, the finished ones too."""
    ticks = os.sysconf("SC_CLK_TCK")
    parents, times = {}, {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat") as file:
                    fields = file.read().rsplit(")", 1)[1].split()
            except OSError:
                continue
            parents[int(name)] = int(fields[1])
            times[int(name)] = sum(int(field) for field in fields[11:15]) / ticks
    total, todo = 0.0, [pid]
    while todo:
        one = todo.pop()
        total += times.get(one, 0)
        todo += [child for child, parent in parents.items() if parent == one]
    return total


class Chromium:
    """Over a pipe: descriptor 3 hears, 4 answers, each message ends with a zero byte."""

    def __init__(self):
        to_read, self.to = os.pipe()
        self.back, back_write = os.pipe()

        def place():
            os.dup2(to_read, 203)
            os.dup2(back_write, 204)
            os.dup2(203, 3)
            os.dup2(204, 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
             "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe", "about:blank"],
            preexec_fn=place, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.number = 0
        self.rest = b""
        target = [one for one in self.ask("Target.getTargets")["targetInfos"] if one["type"] == "page"][0]
        self.session = self.ask("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        self.ask("Page.enable", True)

    def read(self):
        while b"\0" not in self.rest:
            part = os.read(self.back, 1 << 20)
            if not part:
                raise SystemExit("chromium ended")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, page=False, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if page:
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]

    def print(self, address):
        self.ask("Page.navigate", True, url=address)
        while self.read().get("method") != "Page.loadEventFired":
            pass
        data = self.ask("Page.printToPDF", True, preferCSSPageSize=True, printBackground=True, generateTaggedPDF=True)
        return base64.b64decode(data["data"])

    def measure(self, address, warm, times):
        for _ in range(warm):
            pdf = self.print(address)
        before = cpu(self.process.pid)
        for _ in range(times):
            pdf = self.print(address)
        used = cpu(self.process.pid) - before
        self.process.terminate()
        self.process.wait()
        return used / times * 1000, pdf


def weasyprint(address, warm, times):
    from weasyprint import HTML, __version__
    name = "variant" if int(__version__.split(".")[0]) < 59 else "pdf_variant"

    def once():
        return HTML(url=address).write_pdf(**{name: "pdf/ua-1"})

    for _ in range(warm):
        pdf = once()
    before = time.process_time()
    for _ in range(times):
        pdf = once()
    return (time.process_time() - before) / times * 1000, pdf


if __name__ == "__main__":
    peer, page, warm, times, out = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
    url = "file://" + os.path.abspath(page)
    used, made = Chromium().measure(url, warm, times) if peer == "chromium" else weasyprint(url, warm, times)
    with open(out, "wb") as file:
        file.write(made)
    print(used)
