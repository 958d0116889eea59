"""Fails when a crate's licence cannot go into a program under MIT or Apache-2.0."""

import json
import re
import subprocess
import sys

WELCOME = {
    "MIT", "MIT-0", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib",
    "0BSD", "CC0-1.0", "Unlicense", "Unicode-3.0", "BSL-1.0", "NCSA",
}


def welcome(expression: str) -> bool:
    """Whether an SPDX expression can be satisfied: one side of every OR, both sides of every AND."""
    expression = expression.replace("/", " OR ").strip()
    tokens = re.findall(r"\(|\)|[^\s()]+(?: WITH [^\s()]+)?", expression)

    def either(position):
        ok, position = both(position)
        while position < len(tokens) and tokens[position] == "OR":
            other, position = both(position + 1)
            ok = ok or other
        return ok, position

    def both(position):
        ok, position = one(position)
        while position < len(tokens) and tokens[position] == "AND":
            other, position = one(position + 1)
            ok = ok and other
        return ok, position

    def one(position):
        if tokens[position] == "(":
            ok, position = either(position + 1)
            return ok, position + 1
        return tokens[position] in WELCOME, position + 1

    return either(0)[0]


assert welcome("MIT OR GPL-3.0") and not welcome("MIT AND GPL-3.0") and welcome("(MIT OR GPL-2.0) AND Unicode-3.0")

metadata = json.loads(subprocess.check_output(["cargo", "metadata", "--format-version", "1", "--locked"]))
used = {node["id"] for node in metadata["resolve"]["nodes"]}
refused = [
    f"{package['name']} {package['version']}: {package['license'] or package['license_file'] or 'no licence'}"
    for package in metadata["packages"]
    if package["id"] in used and not (package["license"] and welcome(package["license"]))
]
if refused:
    sys.exit("These licences are not on the list of welcome ones:\n" + "\n".join(refused))
print(f"{len(used)} crates, every licence is welcome")
