#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs files of SQLite's tests by our `testfixture`, each alone, under several rules of storing; reads what they said."""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time

RULES = {  # the words are those of shim.cpp
    'stock': '',
    'plain': 'one,page,free',
    'sealed': 'one,page,free,seal',
    'plain-shared': 'page,free',
    'sealed-shared': 'page,free,seal',
    'stock-one': 'one',
    'stock-page': 'page',
    'stock-free': 'free',
}

MEMORY = 4 << 30  # bytes for one file


class Outcome:
    """What one file said: cases, those that failed with what they got, and how it ended."""

    def __init__(self, text):
        head, _, body = text.partition('\n')
        self.end = head.split()[0]  # done; stopped or crashed before its summary; late (time-out)
        self.seconds = float(head.split()[1])
        self.good = collections.Counter(re.findall(r'^(.*)\.\.\. Ok$', body, re.M))
        self.bad = collections.defaultdict(list)
        for match in re.finditer(r'^! (.*?) expected: \[(.*?)\]\n! \1 got:      \[(.*?)\]$', body, re.M | re.S):
            self.bad[match[1]].append('expected [%s] got [%s]' % (match[2], match[3]))
        for match in re.finditer(r'^(\S.*)\.\.\.\nError: (.*)$', body, re.M):
            self.bad[match[1]].append('error: ' + match[2])
        listed = re.search(r'^!Failures on these tests:(.*)$', body, re.M)
        for name in (listed[1].split() if listed else []):
            if name not in self.bad:
                self.bad[name].append('failed')
        counted = re.search(r'^(\d+) errors out of (\d+) tests', body, re.M)
        self.errors = int(counted[1]) if counted else sum(map(len, self.bad.values()))
        self.cases = int(counted[2]) if counted else sum(self.good.values()) + self.errors
        self.trace = re.findall(r'^(.*)\n    while executing\n(.*)$', body, re.M) if self.end != 'done' else []

    def passed(self):
        return self.cases - self.errors

    def is_clean(self):
        return self.end == 'done' and self.errors == 0

    def same(self, other):
        return (self.end, self.cases, self.names(), self.messages()) == \
               (other.end, other.cases, other.names(), other.messages())

    def names(self):
        """What passed. Some names end in a random number."""
        return collections.Counter({re.sub(r'-\d+$', '', name): 0 for name in self.good})

    def messages(self):
        """What failed and how, without what differs from run to run."""
        return {name: [re.sub(r'0x[0-9a-f]+|/\S*/trial/[^/]*/', '', each) for each in texts] for name, texts in self.bad.items()}


class Suite:
    def __init__(self, folder, limit=0, clock=0):
        self.folder = pathlib.Path(folder).resolve()
        self.limit = limit
        self.clock = clock
        self.program = self.folder / 'build' / 'suite' / 'testfixture'
        self.tests = next(self.folder.glob('source/sqlite3-*/test')).resolve()

    def files(self):
        lister = pathlib.Path(__file__).with_name('list.tcl').resolve()
        work = self.folder / 'trial' / 'list'
        work.mkdir(parents=True, exist_ok=True)
        said = subprocess.run([self.program, lister, self.tests], cwd=work, text=True, capture_output=True).stdout
        return sorted({pathlib.Path(each).name for each in re.findall(r'^veryquick: (.*)$', said, re.M)})

    def log(self, mode, name):
        return self.folder / 'logs' / mode / (name + '.log')

    def run(self, mode, name):
        """Runs one file in a folder of its own and keeps what it said."""
        work = self.folder / 'trial' / (mode + '-' + name)
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        out = work.with_suffix('.out')
        began = time.monotonic()
        with open(out, 'wb') as stream:
            # A test that takes ciphertext for a size may ask for any amount of memory.
            limits = ['--cpu=%d:%d' % (self.limit, self.limit + 5), '--data=%d' % MEMORY]
            process = subprocess.Popen(['prlimit', *limits, self.program, self.tests / 'permutations.test', 'veryquick', name],
                                       cwd=work, stdin=subprocess.DEVNULL, stdout=stream, stderr=subprocess.STDOUT,
                                       env=dict(os.environ, SQLITE_SUITE=RULES[mode]), start_new_session=True)
            try:
                process.wait(self.clock)
                end = 'ended'
            except subprocess.TimeoutExpired:
                end = 'late'
            try:
                os.killpg(process.pid, signal.SIGKILL)  # also what the test started and left behind
            except ProcessLookupError:
                pass
            process.wait()
        text = out.read_bytes().decode('utf-8', 'replace')
        if end == 'ended':
            end = 'done' if re.search(r'^\d+ errors out of \d+ tests', text, re.M) else 'stopped'
            if process.returncode < 0:
                end = 'late' if process.returncode == -signal.SIGXCPU else 'crashed'
        log = self.log(mode, name)
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text('%s %.1f\n%s' % (end, time.monotonic() - began, text))
        out.unlink()
        shutil.rmtree(work, ignore_errors=True)

    def forget(self, names):
        """Takes away what earlier runs of these files said, under every rule."""
        for name in names:
            for mode in RULES:
                self.log(mode, name).unlink(missing_ok=True)

    def run_all(self, jobs, workers, is_resumed):
        jobs = [job for job in jobs if not (is_resumed and self.log(*job).exists())]
        done = 0
        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            for _ in concurrent.futures.as_completed([pool.submit(self.run, *job) for job in jobs]):
                done += 1
                if done % 100 == 0 or done == len(jobs):
                    print('%d of %d runs' % (done, len(jobs)), flush=True)

    def outcome(self, mode, name):
        log = self.log(mode, name)
        return Outcome(log.read_text()) if log.exists() else None


def cost(better, worse):
    """How many cases of one outcome are not in the other: failed otherwise, gone, or behind an early end."""
    if better.same(worse):
        return 0
    one, other = better.messages(), worse.messages()
    failed = sum(1 for name, texts in other.items() if texts != one.get(name))
    return max(failed, better.passed() - worse.passed(), 1)


def is_worse(than, outcome):
    return than.end == 'done' != outcome.end or outcome.passed() < than.passed()


def first_difference(plain, sealed):
    one, other = plain.messages(), sealed.messages()
    for name, texts in other.items():
        if texts != one.get(name):
            return '%s: %s' % (name, texts[0])
    for failed, statement in sealed.trace:
        return '%s <- %s' % (failed.rsplit('/', 1)[-1], statement)
    return sealed.end if sealed.end != plain.end else 'other names of cases'


def expected(version):
    """The table of files that are known to differ: name -> cases of this version."""
    document = pathlib.Path(__file__).resolve().parents[2] / 'docs' / 'sqlite-suite.md'
    column = {'3.40': 1, '3.46': 2}[version]
    known = {}
    for line in document.read_text().splitlines() if document.exists() else []:
        cells = [cell.strip().strip('`') for cell in line.strip('|').split('|')]
        if cells[0].endswith('.test') and len(cells) > 3 and cells[column].isdigit():
            known[cells[0]] = int(cells[column])
    return known


COMPARED = [('plain', 'sealed'), ('plain-shared', 'sealed-shared')]


def report(suite, files):
    """Writes the table of all files and says what is equal; what differs more than is known, or was not run."""
    known = expected(suite.folder.name)
    kinds = collections.Counter()
    cases = collections.Counter()
    unknown = []
    lines = ['file\tstock\tplain\tsealed\tplain-shared\tsealed-shared\tverdict\tfirst difference']
    for name in files:
        outcome = {mode: suite.outcome(mode, name) for mode in RULES}
        pairs = [(outcome[one], outcome[other]) for one, other in COMPARED if outcome[one] and outcome[other]]
        if not pairs:
            kinds['not run'] += 1
            continue
        costs = [cost(*pair) for pair in pairs]
        plain, sealed = pairs[0]
        stock = outcome['stock'] or plain
        if sum(costs):
            verdict = 'differs %d' % max(costs)
            if max(costs) > known.get(name, 0):
                unknown.append('DIFFERS: %s: %d cases, known are %d: %s' % (
                    name, max(costs), known.get(name, 0), next(first_difference(*p) for p, c in zip(pairs, costs) if c)))
        elif stock.end != 'done':
            verdict = 'not run by stock either'
        elif stock.passed() <= 2 and plain.passed() <= 2:  # those of the harness
            verdict = 'no cases'
        else:
            verdict = 'equal, as plain under the rules' if is_worse(stock, plain) else 'equal'
        kinds[verdict.split()[0] if verdict.startswith('differs') else verdict] += 1
        if verdict.startswith('equal'):
            cases[verdict] += sealed.passed()
        shown = ['%d/%d%s' % (o.passed(), o.cases, '' if o.end == 'done' else ' ' + o.end) if o else '-'
                 for o in (outcome[m] for m in ('stock', 'plain', 'sealed', 'plain-shared', 'sealed-shared'))]
        difference = next((first_difference(*p) for p, c in zip(pairs, costs) if c), '')
        lines.append('\t'.join([name, *shown, verdict, re.sub(r'\s+', ' ', difference)[:300]]))
    (suite.folder / 'results.tsv').write_text('\n'.join(lines) + '\n')
    for kind, number in sorted(kinds.items()):
        print('%5d files %s%s' % (number, kind, ' (%d cases passed)' % cases[kind] if cases[kind] else ''))
    if kinds['not run']:
        unknown.append('NOT RUN: %d of %d files' % (kinds['not run'], len(files)))
    return unknown


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('folder')
    parser.add_argument('files', nargs='*')
    parser.add_argument('--limit', type=int, default=120, help='seconds of a processor for one file')
    parser.add_argument('--clock', type=int, default=2400, help='seconds by the clock for one file')
    parser.add_argument('--workers', type=int, default=2)
    parser.add_argument('--resume', action='store_true', help='keep what an earlier run left, run the rest')
    parser.add_argument('--only-report', action='store_true', help='run nothing, read what an earlier run left')
    arguments = parser.parse_intermixed_args()
    os.nice(10)
    suite = Suite(arguments.folder, arguments.limit, arguments.clock)
    files = arguments.files or suite.files()
    if not arguments.only_report:
        if not arguments.resume:
            suite.forget(files)
        # Stock is asked only where plain SQLite under the rules failed in something.
        first = ('plain', 'sealed')
        suite.run_all([(mode, name) for name in files for mode in first], arguments.workers, arguments.resume)
        asked = [name for name in files if not suite.outcome('plain', name).is_clean()]
        suite.run_all([('stock', name) for name in asked], arguments.workers, arguments.resume)
        # Where the rules cost plain SQLite something: which rule, and the comparison without the one that costs most.
        worse = [name for name in asked if is_worse(suite.outcome('stock', name), suite.outcome('plain', name))]
        suite.run_all([(mode, name) for name in worse for mode in RULES if mode not in first + ('stock',)],
                      arguments.workers, arguments.resume)
    unknown = report(suite, files)
    print('Table: %s' % (suite.folder / 'results.tsv'))
    for line in unknown:
        print(line)
    return 1 if unknown else 0


if __name__ == '__main__':
    sys.exit(main())
