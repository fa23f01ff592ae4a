"""Whole builds: memory and time of a kit, and of the leaflets of many partners; then the table."""
import os
import shutil
import subprocess
import sys
import time

root, work, partners = sys.argv[1], sys.argv[2], int(sys.argv[3])
vigie, chromium, weasyprint = (float(number) for number in sys.argv[4:7])


def build(campaign, *options):
    """Wall seconds, processor seconds and the largest resident set in MB of one build."""
    command = [f"{root}/vigie", "build", "--content", f"{campaign}/content", "--templates", f"{root}/templates",
               "--seeds", f"{root}/seeds", "--output", f"{campaign}/site", "--cache", f"{campaign}/cache",
               "--date", "2026-12-01", *options]
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit("the build failed: " + " ".join(command))
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def campaign(name):
    folder = f"{work}/{name}"
    shutil.copytree(f"{root}/content", f"{folder}/content")
    return folder


def logo(number):
    colour = ["#191445", "#b3290b", "#0a5c8a"][number % 3]
    width = 100 + 100 * (number % 4)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="100">'
            f'<rect width="{width}" height="100" rx="20" fill="{colour}"/>'
            f'<circle cx="{20 + number % 60}" cy="50" r="15" fill="#ffffff"/></svg>')


whole = campaign("whole")
first = build(whole)
again = build(whole)
without = campaign("without")
for file in os.listdir(f"{without}/content/kit"):
    if not file.startswith("_index"):  # pages lead to it
        os.remove(f"{without}/content/kit/{file}")
build(without)
bare = build(without)

many = campaign("many")
for file in os.listdir(f"{many}/content/kit"):
    if not file.startswith(("_index", "depliant-a5")):
        os.remove(f"{many}/content/kit/{file}")
for number in range(partners):
    name = f"p-{number:04}"
    with open(f"{many}/content/partners/{name}.md", "w") as file:
        file.write(f"---\ntitle: {name}\nrole: Relaie la campagne.\nlogo: {name}.svg\nlogoAlt: {name}\nrank: secondary\n---\n")
    with open(f"{many}/content/partners/{name}.svg", "w") as file:
        file.write(logo(number))
leaflets = build(many, "--partners")
unchanged = build(many, "--partners")
made = sum(name.endswith(".pdf") for _, _, names in os.walk(f"{many}/site/kit/partenaires") for name in names)

print("| one A5 leaflet, warm | processor time | ratio to Vigie |")
print("| --- | --- | --- |")
for name, used in (("Vigie", vigie), ("Chromium", chromium), ("WeasyPrint", weasyprint)):
    print(f"| {name} | {used:.0f} ms | {used / vigie:.2f} |")
print()
print("| whole build | wall | processor | memory |")
print("| --- | --- | --- | --- |")
for name, (wall, used, memory) in (
        ("the campaign with its kit, first time", first), ("again, nothing changed", again),
        ("again, a campaign without a kit", bare),
        (f"{partners} partners, {made} leaflets", leaflets), ("again, nothing changed", unchanged)):
    print(f"| {name} | {wall:.2f} s | {used:.2f} s | {memory:.0f} MB |")
