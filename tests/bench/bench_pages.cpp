// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window over a portfolio of many years: from being asked for to the painted frame after the last of
// what fills it, beside one walk through the rows of the same log by SQLite.
#include "core/people/new_project.h"
#include "core/things/thing_kind.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_portfolio.h"
#include "tests/bench/raw_query.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/pane.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"

#include <algorithm>

namespace assay::bench {
namespace {

constexpr double openedLimit = 200; ///< Milliseconds.
constexpr int openings = 3;

struct BenchedPage {
    QString name;
    Address address;
    int tab = -1; ///< To be chosen on the page; -1 for the one that it opens with.
};

/// Until the jobs are done, what they told is laid out, and the window has painted it.
void untilPainted(tests::WindowFixture& fixture)
{
    MainWindow& window = fixture.window();
    do {
        if (!fixture.idle())
            qFatal("The window is never done.");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    } while (!window.jobs().idle());
    window.repaint();
}

/// Every page: of each role with all of its tabs, of the use case with its own, of a thing of each kind, and what is searched.
std::vector<BenchedPage> benchedPages(const QString& path)
{
    tests::WindowFixture fixture;
    if (!fixture.openProject(path))
        qFatal("The project does not open.");
    std::vector<BenchedPage> pages;
    for (const Pane* pane : allPanes()) {
        const QString name = QString::fromLatin1(pane->id());
        const Address address{{}, pane->id(), {}};
        fixture.window().openAddress(address);
        untilPainted(fixture);
        const QStringList tabs = fixture.window().findChild<PageStack*>()->page()->tabTitles();
        pages.push_back({name, address});
        for (int tab = 1; tab < tabs.size(); ++tab)
            pages.push_back({QStringLiteral("%1, %2").arg(name, tabs.at(tab)), address, tab});
    }
    for (const char* part : {"", "framing", "users", "people", "value", "talk", "history"})
        pages.push_back({QStringLiteral("use case %1").arg(QLatin1StringView(part)),
                         {{}, "use-case", QStringLiteral("UC-3"), QLatin1StringView(part)}});
    for (const ThingKind& kind : thingKinds()) {
        if (const QString uid = fixture.firstUid(kind.entity); !uid.isEmpty())
            pages.push_back({QStringLiteral("a %1").arg(QLatin1StringView(kind.kind)), {{}, kind.kind, uid}});
    }
    for (const char* work : {"inbox", "my-work"})
        pages.push_back({QString::fromLatin1(work), {{}, work, {}}});
    pages.push_back({QStringLiteral("everybody's tasks"), {{}, "my-work", QStringLiteral("everybody")}});
    pages.push_back({QStringLiteral("search"), {{}, "search", QStringLiteral("branch")}});
    return pages;
}

double opening(tests::WindowFixture& fixture, const BenchedPage& page)
{
    fixture.window().openAddress({{}, "regulation", QStringLiteral("ss1-23")});
    untilPainted(fixture);
    return medianMilliseconds(1, [&] {
        fixture.window().openAddress(page.address);
        if (page.tab >= 0) {
            untilPainted(fixture);
            fixture.window().findChild<PageStack*>()->page()->setCurrentTab(page.tab);
        }
        untilPainted(fixture);
    });
}

/// How long each page takes when it is first asked for in a window, and how long when it is there already.
struct OpeningTimes {
    std::vector<double> first;
    std::vector<double> again;
};

void measureOpenings(Report& report, const QString& path, double walk)
{
    const std::vector<BenchedPage> pages = benchedPages(path);
    std::vector<OpeningTimes> times(pages.size());
    tests::WindowFixture fixture;
    for (int round = 0; round < openings; ++round) {
        fixture.open();
        fixture.window().resize(1440, 900);
        if (!fixture.openProject(path))
            qFatal("The project does not open.");
        for (std::size_t i = 0; i < pages.size(); ++i) {
            times[i].first.push_back(opening(fixture, pages[i]));
            times[i].again.push_back(opening(fixture, pages[i]));
        }
    }
    const QString reference = QStringLiteral("a walk through the log's rows");
    for (std::size_t i = 0; i < pages.size(); ++i) {
        report.within(pages[i].name, summaryOf(times[i].first), openedLimit, reference, walk);
        report.within(QStringLiteral("    again"), summaryOf(times[i].again), openedLimit, reference, walk);
    }
}

/// What is searched before the index of what is written was made, beside the rest that the window allows itself.
void measureFirstQuestion(Report& report, const QString& path)
{
    std::vector<double> times;
    for (int round = 0; round < openings; ++round) {
        tests::WindowFixture fixture;
        fixture.open();
        if (!fixture.openProject(path))
            qFatal("The project does not open.");
        times.push_back(opening(fixture, {{}, {{}, "search", QStringLiteral("branch")}}));
    }
    report.plain(QStringLiteral("search, asked before anything else"), summaryOf(times).median, QStringLiteral("ms"));
}

} // namespace

void pagesBench(Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many-years.assay"));
    const PortfolioSize size;
    {
        SteppedClock clock;
        db::OpenOptions options;
        options.clock = &clock;
        const auto database =
            required(createProject(path, {QStringLiteral("Many years"), QStringLiteral("Ada")}, options));
        fillLargePortfolio(*database, clock, size);
    }
    RawQuery raw(path);
    const double walk = medianMilliseconds(3, [&] { (void)raw.sumOf("SELECT length(body) FROM audit_event"); });
    report.section(
        QStringLiteral("Pages of the window over 500 use cases, 50,000 tasks, 7,000 other records, 500,000 entries "
                       "of the log"));
    measureOpenings(report, path, walk);
    measureFirstQuestion(report, path);
}

} // namespace assay::bench
