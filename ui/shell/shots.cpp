// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "ui/charts/chart_view.h"
#include "ui/models/address_role.h"
#include "ui/panes/pane.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

constexpr int layoutRounds = 5;

} // namespace

Shots::Shots(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    for (const char* theme : {"light", "dark"})
        plan(QString::fromLatin1(theme));
    for (const char* theme : {"light", "dark"}) {
        m_waiting.push_back({QStringLiteral("start"),
                             QString::fromLatin1(theme),
                             [this] {
                                 if (m_window.session())
                                     m_window.closeProject();
                             },
                             {}});
    }
}

void Shots::plan(const QString& theme)
{
    const auto add = [&](const QString& name, std::function<void()> prepare, std::function<void()> after = {}) {
        m_waiting.push_back({name, theme, std::move(prepare), std::move(after)});
    };
    const auto visit = [&](const QString& name, const Address& address) {
        add(name, [this, address] { m_window.openAddress(address); });
    };
    for (const Pane* pane : allPanes())
        visit(QString::fromLatin1(pane->id()), {{}, pane->id(), {}});
    for (const char* page : {"inbox", "my-work"})
        visit(QString::fromLatin1(page), {{}, page, {}});
    add(
        QStringLiteral("my-work-calendar"), [this] { choosePart("taskViews", 2); },
        [this] { choosePart("taskViews", 0); });
    for (const char* part : {"controls", "data", "people", "states"})
        visit(QStringLiteral("gallery-%1").arg(QLatin1String(part)), {{}, "gallery", QString::fromLatin1(part)});
    visit(QStringLiteral("use-case"), {{}, "use-case", QStringLiteral("UC-3")});
    for (const char* tab : {"framing", "users", "people", "value", "talk", "history"})
        visit(QStringLiteral("use-case-%1").arg(QLatin1String(tab)),
              {{}, "use-case", QStringLiteral("UC-3"), QLatin1String(tab)});
    visit(QStringLiteral("search"), {{}, "search", QStringLiteral("loan type:use-case type:report")});
    visit(QStringLiteral("report"), {{}, "report", QStringLiteral("UC-3")});
    for (const char* kind : {"person", "dataset"})
        visit(QStringLiteral("nothing-%1").arg(QLatin1String(kind)), {{}, kind, QStringLiteral("nothing")});
    planTeamwork(visit);
    planPortfolio(add);
    const char* const kinds[] = {"", "-scatter", "-matrix", "-bars", "-boxes", "-importance"};
    for (int kind = 0; kind < static_cast<int>(std::size(kinds)); ++kind)
        add(
            QStringLiteral("data-science-compare%1").arg(QLatin1String(kinds[kind])), [this, kind] { compare(kind); },
            [this] { showTab("data-science", 0); });
    add(
        QStringLiteral("data-science-grouped"), [this] { groupCharts(1); }, [this] { groupCharts(0); });
    add(
        QStringLiteral("data-science-values"), [this] { showValues(true); }, [this] { showValues(false); });
    add(
        QStringLiteral("data-science-facets"), [this] { facetCharts(2); }, [this] { facetCharts(0); });
    add(
        QStringLiteral("data-science-row-groups"), [this] { groupRows(true); }, [this] { groupRows(false); });
    add(
        QStringLiteral("data-science-filter-fault"), [this] { filterRuns(QStringLiteral("metrics.test/auc >")); },
        [this] { filterRuns({}); });
    planRuns(add);
    planReleases(add);
    planGovernance(add);
    planTrust(add);
    add(QStringLiteral("new-use-case"), [this] {
        m_window.showPane("portfolio");
        press("newUseCase");
    });
    add(
        QStringLiteral("inspector"), [this] { inspectUseCase(); }, [this] { trigger("close-inspector"); });
    add(
        QStringLiteral("side-bar-collapsed"), [this] { trigger("collapse-side-bar"); },
        [this] { trigger("collapse-side-bar"); });
    add(QStringLiteral("palette"), [this] { typeInPalette(QStringLiteral("im")); });
    add(QStringLiteral("shortcuts"), [this] { trigger("shortcuts"); });
    add(QStringLiteral("diagnostics"), [this] { trigger("diagnostics"); });
    add(QStringLiteral("import-preview"), [this] { previewImport(); });
}

/// What people do, say, decide and hand over.
void Shots::planTeamwork(const std::function<void(const QString&, const Address&)>& visit)
{
    visit(QStringLiteral("use-case-gate"), {{}, "use-case", QStringLiteral("UC-9")});
    for (const char* tab : {"use-cases", "activity"})
        visit(QStringLiteral("my-work-%1").arg(QLatin1String(tab)), {{}, "my-work", QString::fromLatin1(tab)});
    visit(QStringLiteral("assurance"), {{}, "risk-audit", QStringLiteral("assurance")});
    visit(QStringLiteral("task"), {{}, "task", QStringLiteral("T-4")});
    visit(QStringLiteral("decisions"), {{}, "architecture", QStringLiteral("decisions")});
    visit(QStringLiteral("decision"), {{}, "decision", QStringLiteral("D-2")});
    visit(QStringLiteral("handovers"), {{}, "software-engineering", QStringLiteral("handovers")});
    visit(QStringLiteral("handover"), {{}, "handover", QStringLiteral("H-1")});
    visit(QStringLiteral("handover-offered"), {{}, "handover", QStringLiteral("H-2")});
    visit(QStringLiteral("meeting"), {{}, "meeting", QStringLiteral("M-1")});
    visit(QStringLiteral("feedback"), {{}, "feedback", QStringLiteral("FB-2")});
}

/// The tabs of the portfolio, and its board in another order.
void Shots::planPortfolio(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    const char* const tabs[] = {"flow",      "value", "risk",    "timeline", "adoption",
                                "decisions", "brief", "ranking", "skills",   "dashboard"};
    for (int tab = 0; tab < static_cast<int>(std::size(tabs)); ++tab)
        add(
            QStringLiteral("portfolio-%1").arg(QLatin1String(tabs[tab])),
            [this, tab] { showTab("portfolio", tab + 1); }, [this] { showTab("portfolio", 0); });
    const auto zoom = [this](int place) {
        showTab("portfolio", place > 0 ? 4 : 0);
        choosePart("timelineZoom", place);
    };
    add(
        QStringLiteral("portfolio-timeline-quarter"), [zoom] { zoom(2); }, [zoom] { zoom(0); });
    add(
        QStringLiteral("portfolio-small"), [this] { lookSmall({}); }, [this] { lookUsual(); });
    add(
        QStringLiteral("use-case-small"), [this] { lookSmall(QStringLiteral("UC-3")); }, [this] { lookUsual(); });
    const auto group = [this](const char* grouping) {
        m_window.showPane("portfolio");
        trigger(grouping);
    };
    for (const char* grouping : {"owner", "risk"})
        add(
            QStringLiteral("portfolio-by-%1").arg(QLatin1String(grouping)),
            [group, grouping] { group(QByteArray("group-" + QByteArray(grouping)).constData()); },
            [group] { group("group-stage"); });
}

/// The portfolio, or one use case, beside the inspector in the smallest window.
void Shots::lookSmall(const QString& useCase)
{
    m_usual = m_window.size();
    m_window.resize(1024, 680);
    useCase.isEmpty() ? m_window.showPane("portfolio") : m_window.openAddress({{}, "use-case", useCase});
    m_window.inspect({{}, "use-case", QStringLiteral("UC-3")});
}

void Shots::lookUsual()
{
    trigger("close-inspector");
    m_window.openAddress({{}, "portfolio", {}});
    m_window.resize(m_usual);
}

/// What people do to runs.
void Shots::planRuns(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    const auto views = [this](int view) {
        m_window.showPane("data-science");
        choosePart("runViews", view);
    };
    const auto act = [this](const char* action) {
        m_window.showPane("data-science");
        trigger(action);
    };
    add(
        QStringLiteral("data-science-baseline"), [act] { act("run-baseline"); }, [act] { act("run-baseline"); });
    add(
        QStringLiteral("data-science-archived"), [views] { views(1); }, [views] { views(0); });
    add(QStringLiteral("data-science-note"), [act] { act("run-note"); }, {});
    add(
        QStringLiteral("data-science-completion"), [this] { typeInFilter(QStringLiteral("metrics.t")); },
        [this] { filterRuns({}); });
}

/// One release, where the project has any, and the form for signing it, where the person who acts may.
void Shots::planReleases(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    add(QStringLiteral("releases"), [this] { m_window.openAddress({{}, "risk-audit", {}}); }, {});
    add(QStringLiteral("release"), [this] { openFirst("releaseQueue"); }, {});
    add(
        QStringLiteral("sign"), [this] { pressIfEnabled("signRelease"); },
        [this] {
            m_window.openAddress({{}, "risk-audit", {}});
        });
}

/// People and keys, and the parts of the log.
void Shots::planTrust(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    const auto log = [this](int view) {
        m_window.openAddress({{}, "risk-audit", QStringLiteral("log")});
        choosePart("logViews", view);
    };
    const auto leave = [log] { log(0); };
    add(QStringLiteral("keys"),
        [this] {
            m_window.openAddress({{}, "risk-audit", QStringLiteral("keys")});
            chooseSigner();
        },
        {});
    add(
        QStringLiteral("log"),
        [this, log] {
            log(0);
            press("verifyLog");
        },
        leave);
    add(
        QStringLiteral("log-state-on"),
        [this, log] {
            log(1);
            auto* day = m_window.findChild<QLineEdit*>(QStringLiteral("asOfDay"));
            if (!day)
                return reportMissing(QStringLiteral("asOfDay"));
            day->setText(QStringLiteral("2026-02-10")); // While the demo's use cases are on their way.
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(day, &enter);
        },
        leave);
}

/// The first person with a key, so that there is something to say beside the table.
void Shots::chooseSigner()
{
    auto* table = m_window.findChild<QTableView*>(QStringLiteral("keyTable"));
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 2).data().toString().size() > 1)
            return table->setCurrentIndex(table->model()->index(row, 2));
    }
}

/// What governs releases: each list, the first thing of it, and the other tabs of a policy's page.
void Shots::planGovernance(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    for (const char* list : {"findings", "policies", "regulations"}) {
        const QString name = QLatin1String(list);
        add(name, [this, name] { m_window.openAddress({{}, "risk-audit", name}); }, {});
        add(name + QStringLiteral("-first"), [this, list] { openFirst(list); }, {});
        if (name != QLatin1String("policies"))
            continue;
        for (const int tab : {1, 2, 3})
            add(QStringLiteral("policies-first-%1").arg(tab), [this, tab] { showPolicyTab(tab); }, {});
    }
    add(
        QStringLiteral("regulation-replaced"), [this] { pressIfEnabled("replaceRegulation"); },
        [this] {
            m_window.openAddress({{}, "risk-audit", {}});
        });
}

void Shots::showPolicyTab(int tab)
{
    auto* page = m_window.findChild<Page*>(QStringLiteral("policyPage"));
    m_absent = !page;
    if (page)
        page->setCurrentTab(tab);
}

void Shots::pressIfEnabled(const char* button)
{
    auto* found = m_window.findChild<QPushButton*>(QLatin1String(button));
    m_absent = !found || !found->isEnabled();
    if (!m_absent)
        found->click();
}

/// The first thing of a list, where it has any.
void Shots::openFirst(const char* list)
{
    const auto* table = m_window.findChild<QTableView*>(QLatin1String(list));
    m_absent = !table || table->model()->rowCount() == 0;
    if (!m_absent)
        m_window.openAddress(addressOf(table->model()->index(0, 0)));
}

void Shots::start()
{
    next();
}

void Shots::next()
{
    if (m_at == m_waiting.size()) {
        Q_EMIT finished();
        return;
    }
    const Shot& shot = m_waiting[m_at];
    applyTheme(themeFromWord(shot.theme).value_or(ThemeChoice::Light));
    shot.prepare();
    whenIdle();
}

void Shots::whenIdle()
{
    if (m_window.jobs().idle())
        // After the events that the last results and the change of theme have posted.
        QMetaObject::invokeMethod(this, &Shots::take, Qt::QueuedConnection);
    else
        connect(&m_window.jobs(), &JobList::becameIdle, this, &Shots::whenIdle, Qt::SingleShotConnection);
}

void Shots::take()
{
    if (!m_window.jobs().idle())
        return whenIdle();
    for (int i = 0; i < layoutRounds; ++i) // New rows move what is around them, which moves what is around that.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const Shot& shot = m_waiting[m_at++];
    if (std::exchange(m_absent, false)) {
        QMetaObject::invokeMethod(this, &Shots::next, Qt::QueuedConnection);
        return;
    }
    const QString path = QDir(m_folder).absoluteFilePath(QStringLiteral("%1-%2.png").arg(shot.name, shot.theme));
    if (!QDir().mkpath(m_folder) || !m_window.grab().save(path)) {
        Q_EMIT failed(
            {Error::Kind::Io, tr("The picture %1 could not be written; choose another folder.").arg(path), path});
        return;
    }
    Q_EMIT taken(path);
    closePanels();
    if (shot.after)
        shot.after();
    // After what was closed is gone.
    QMetaObject::invokeMethod(this, &Shots::next, Qt::QueuedConnection);
}

void Shots::trigger(const char* action)
{
    auto* found = m_window.findChild<QAction*>(QLatin1String(action));
    found ? found->trigger() : reportMissing(QLatin1String(action));
}

void Shots::press(const char* button)
{
    auto* found = m_window.findChild<QPushButton*>(QLatin1String(button));
    found ? found->click() : reportMissing(QLatin1String(button));
}

/// A picture of something else would pass for the one that was wanted.
void Shots::reportMissing(const QString& name)
{
    Q_EMIT failed({Error::Kind::NotFound, tr("No picture: the window has no “%1” here.").arg(name), name});
}

void Shots::showTab(const QByteArray& pane, int tab)
{
    m_window.showPane(pane);
    for (Page* page : m_window.findChildren<Page*>()) {
        if (page->isVisible())
            page->setCurrentTab(tab);
    }
}

/// The kind is chosen while the tab is hidden: shown, it reads at once.
/// One of the choices side by side that have this object name.
void Shots::choosePart(const char* name, int place)
{
    auto* parts = m_window.findChild<Segments*>(QLatin1String(name));
    parts ? parts->setCurrent(place) : reportMissing(QLatin1String(name));
}

void Shots::compare(int kind)
{
    showTab("data-science", 0);
    choosePart("compareKinds", kind);
    showTab("data-science", 1);
}

/// By the `choice`-th of the groupings that the runs offer; the first is none.
void Shots::groupCharts(int choice)
{
    m_window.showPane("data-science");
    auto* grouping = m_window.findChild<QComboBox*>(QStringLiteral("grouping"));
    if (!grouping || grouping->count() <= choice)
        return reportMissing(QStringLiteral("grouping"));
    grouping->setCurrentIndex(choice);
}

/// As with a pointer at the middle of a chart.
void Shots::showValues(bool shown)
{
    m_window.showPane("data-science");
    auto* button = m_window.findChild<QPushButton*>(QStringLiteral("valuesButton"));
    auto* chart = m_window.findChild<ChartView*>();
    if (!button || !chart)
        return reportMissing(QStringLiteral("valuesButton"));
    button->setChecked(shown);
    const AxisRange range = chart->xRange();
    Q_EMIT chart->hovered(shown ? std::optional(range.low + range.span() / 2) : std::nullopt);
}

/// By the `choice`-th field that the runs offer; the first is none.
void Shots::facetCharts(int choice)
{
    m_window.showPane("data-science");
    auto* facets = m_window.findChild<QComboBox*>(QStringLiteral("facetBy"));
    if (!facets || facets->count() <= choice)
        return reportMissing(QStringLiteral("facetBy"));
    facets->setCurrentIndex(choice);
}

/// By the first parameter in the menu below the table, or by none, with which the menu begins.
void Shots::groupRows(bool grouped)
{
    m_window.showPane("data-science");
    press("groupRows");
    auto* menu = m_window.findChild<QMenu*>(QStringLiteral("groupingMenu"));
    const QList<QAction*> entries = menu ? menu->actions() : QList<QAction*>();
    auto entry = entries.begin();
    if (grouped)
        entry = std::find_if(entries.begin(), entries.end(), [](const QAction* action) { return action->menu(); });
    if (entry == entries.end())
        return reportMissing(QStringLiteral("groupingMenu"));
    ((*entry)->menu() ? (*entry)->menu()->actions().front() : *entry)->trigger();
    menu->close();
}

void Shots::filterRuns(const QString& words)
{
    m_window.showPane("data-science");
    for (QLineEdit* filter : m_window.findChildren<QLineEdit*>(QStringLiteral("filter"))) {
        if (filter->isVisible()) // Other pages have one too.
            return filter->setText(words);
    }
    reportMissing(QStringLiteral("filter"));
}

/// By keys, since only what somebody types is completed.
void Shots::typeInFilter(const QString& words)
{
    m_window.showPane("data-science");
    for (QLineEdit* filter : m_window.findChildren<QLineEdit*>(QStringLiteral("filter"))) {
        if (!filter->isVisible())
            continue;
        filter->setFocus();
        for (const QChar letter : words) {
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(filter, &key);
        }
        return;
    }
    reportMissing(QStringLiteral("filter"));
}

void Shots::inspectUseCase()
{
    m_window.showPane("portfolio");
    m_window.inspect({{}, "use-case", QStringLiteral("UC-1")});
}

void Shots::typeInPalette(const QString& words)
{
    trigger("command-palette");
    if (auto* palette = m_window.findChild<QWidget*>(QStringLiteral("commandPalette")))
        palette->findChild<QLineEdit*>()->setText(words);
}

void Shots::previewImport()
{
    const QString path = m_source.filePath(QStringLiteral("metrics.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("epoch,step,train_loss,val_loss\n0,1,0.9,1.0\n1,2,0.5,0.7\n2,3,0.4,0.65\n");
    file.close();
    m_window.import({path});
}

void Shots::closePanels()
{
    for (Overlay* overlay : m_window.findChildren<Overlay*>()) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(overlay, &escape);
    }
}

} // namespace assay
