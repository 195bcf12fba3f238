# Fanal: every task is a target; `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help setup readers build docs demo test-build test test-long test-web images sanitize lint format bench clean

FORMATTED := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests
BENCH := Benchmarks/.build/release
BENCH_DATA := .build/bench
BENCH_REPORTS ?= 20000
# With Swift's libraries inside, the program starts and runs faster, and needs no toolchain where it runs.
SWIFT_LIBRARIES := $(dir $(realpath $(shell command -v swift)))../lib/swift_static
RELEASE := -c release $(if $(wildcard $(SWIFT_LIBRARIES)/.),--static-swift-stdlib)

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

setup: ## install the system libraries that are missing (Debian 12), check the Swift toolchain
	@scripts/setup.sh

readers: ## install what the tests read exports with (Python packages, Chromium, pdftotext)
	@scripts/readers.sh

build: setup ## build the program: .build/release/fanal
	swift build $(RELEASE) --product fanal

docs: build ## write a page for each rule, in both languages, to docs/rules
	.build/release/fanal pack docs --output docs/rules
	.build/release/fanal pack docs --lints docs/lints

demo: build ## screen invented reports and explain three of them
	@scripts/demo.sh

# Stores that tests make have keys; those must not lie among the user's.
test test-long: export XDG_CONFIG_HOME := $(CURDIR)/.build/test-config

# Tests run against optimised code, as it is used: that halves their time. Its flags are others than those
# of `make build`, which builds anew. `swift test` alone tests a debug build.
TESTED := -c release -Xswiftc -enable-testing

test-build: setup ## build the program and its tests as `make test` runs them
	swift build --build-tests $(TESTED)

# What is built is run as it is: `swift test` would build all of it again with flags of its own.
test: test-build ## run every test
	swift test --skip-build $(TESTED)

test-long: test-build ## run every test, the long ones too
	FANAL_LONG_TESTS=1 swift test --skip-build $(TESTED)

# The program as it was built last: for the tests, else for use.
test-web: ## work with the pages in a real browser, as each role does and as an attacker would
	scripts/test-web.sh .build/release/fanal

images: ## take the screenshots of the documentation anew
	scripts/test-web.sh .build/release/fanal --images docs/images

sanitize: setup ## run the tests of what runs rules under AddressSanitizer and ThreadSanitizer
	scripts/sanitize.sh

lint: setup ## check the layout of the sources
	swift format lint --strict -r $(FORMATTED)

format: setup ## lay out the sources
	swift format -i -r $(FORMATTED)

bench: setup ## measure each stage of screening on BENCH_REPORTS invented reports
	cd Benchmarks && swift build $(RELEASE)
	rm -rf $(BENCH_DATA) && mkdir -p $(BENCH_DATA)
	$(BENCH)/fanal-corpus phrases --count 3000 > $(BENCH_DATA)/phrases.ndjson
	$(BENCH)/fanal-corpus reports --phrases $(BENCH_DATA)/phrases.ndjson --count $(BENCH_REPORTS) \
	  > $(BENCH_DATA)/corpus.ndjson
	$(BENCH)/make-bench-pack --standard rules/standard --phrases $(BENCH_DATA)/phrases.ndjson \
	  $(BENCH_DATA)/pack
	$(BENCH)/fanal-bench --corpus $(BENCH_DATA)/corpus.ndjson --pack $(BENCH_DATA)/pack

clean: ## remove everything that was built
	rm -rf .build Benchmarks/.build Tests/Sanitized/.build
