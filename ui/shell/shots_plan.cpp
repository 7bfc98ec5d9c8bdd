// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures there are, and what brings each into the window.
#include "ui/panes/pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace assay {

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
    visit(QStringLiteral("my-work-everybody"), {{}, "my-work", QStringLiteral("everybody")});
    add(
        QStringLiteral("my-work-calendar"),
        [this] {
            m_window.openAddress({{}, "my-work", {}});
            choosePart("taskViews", 2);
        },
        [this] { choosePart("taskViews", 0); });
    for (const char* part : {"controls", "data", "people", "states"})
        visit(QStringLiteral("gallery-%1").arg(QLatin1String(part)), {{}, "gallery", QString::fromLatin1(part)});
    visit(QStringLiteral("use-case"), {{}, "use-case", QStringLiteral("UC-3")});
    for (const char* tab : {"framing", "users", "people", "value", "talk", "history"})
        visit(QStringLiteral("use-case-%1").arg(QLatin1String(tab)),
              {{}, "use-case", QStringLiteral("UC-3"), QLatin1String(tab)});
    add(
        QStringLiteral("use-case-framing-block"),
        [this] {
            m_window.openAddress({{}, "use-case", QStringLiteral("UC-3"), QStringLiteral("framing")});
            press("edit-decisions");
        },
        [this] { m_window.findChild<QWidget*>(QStringLiteral("blockForm"))->close(); });
    visit(QStringLiteral("search"), {{}, "search", QStringLiteral("loan type:use-case type:report")});
    visit(QStringLiteral("report"), {{}, "report", QStringLiteral("UC-3")});
    for (const char* kind : {"person", "dataset"})
        visit(QStringLiteral("nothing-%1").arg(QLatin1String(kind)), {{}, kind, QStringLiteral("nothing")});
    planTeamwork(visit);
    planPortfolio(add);
    planCharts(add);
    planRuns(add);
    planReleases(add);
    planGovernance(add);
    planTrust(add);
    planForms(add);
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

/// What people write in, over the page that it belongs to.
void Shots::planForms(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    struct Form {
        const char* name;
        const char* page;
        const char* tab; ///< Empty for the page itself.
        const char* button;
    };
    constexpr Form forms[] = {{"new-use-case", "portfolio", "", "newUseCase"},
                              {"inbox-quiet", "inbox", "", "inboxQuiet"},
                              {"finding-form", "risk-audit", "findings", "raiseFreeFinding"},
                              {"decision-form", "architecture", "decisions", "proposeDecision"},
                              {"meeting-form", "my-work", "meetings", "begin-meetings"}};
    for (const Form& form : forms)
        add(QString::fromLatin1(form.name),
            [this, form] {
                m_window.openAddress({{}, form.page, QString::fromLatin1(form.tab)});
                press(form.button);
            },
            {});
    add(QStringLiteral("change-type-names-form"),
        [this] {
            m_window.openAddress({{}, "devops", QStringLiteral("changes")});
            pressIfEnabled("nameChangeTypes");
        },
        {});
}

/// The charts of runs, as they can be compared and arranged.
void Shots::planCharts(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
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
        QStringLiteral("data-science-marks"), [this] { showMarks(true); }, [this] { showMarks(false); });
    add(
        QStringLiteral("data-science-facets"), [this] { facetCharts(2); }, [this] { facetCharts(0); });
    add(
        QStringLiteral("data-science-row-groups"), [this] { groupRows(true); }, [this] { groupRows(false); });
    add(
        QStringLiteral("data-science-filter-fault"), [this] { filterRuns(QStringLiteral("metrics.test/auc >")); },
        [this] { filterRuns({}); });
}

/// What people do, say, decide and hand over.
void Shots::planTeamwork(const std::function<void(const QString&, const Address&)>& visit)
{
    visit(QStringLiteral("evaluations"), {{}, "data-science", QStringLiteral("evaluations")});
    visit(QStringLiteral("use-case-not-framed"), {{}, "use-case", QStringLiteral("UC-12"), QStringLiteral("framing")});
    visit(QStringLiteral("use-case-gate"), {{}, "use-case", QStringLiteral("UC-9")});
    for (const char* tab : {"use-cases", "activity", "meetings"})
        visit(QStringLiteral("my-work-%1").arg(QLatin1String(tab)), {{}, "my-work", QString::fromLatin1(tab)});
    visit(QStringLiteral("assurance"), {{}, "risk-audit", QStringLiteral("assurance")});
    visit(QStringLiteral("task"), {{}, "task", QStringLiteral("T-4")});
    visit(QStringLiteral("decisions"), {{}, "architecture", QStringLiteral("decisions")});
    visit(QStringLiteral("decision"), {{}, "decision", QStringLiteral("D-2")});
    visit(QStringLiteral("deployments"), {{}, "devops", QStringLiteral("deployments")});
    visit(QStringLiteral("changes"), {{}, "devops", QStringLiteral("changes")});
    visit(QStringLiteral("change"), {{}, "change", QStringLiteral("CH-3")});
    visit(QStringLiteral("change-draft"), {{}, "change", QStringLiteral("CH-5")});
    visit(QStringLiteral("incident-reviewed"), {{}, "incident", QStringLiteral("I-1")});
    visit(QStringLiteral("scans"), {{}, "software-engineering", QStringLiteral("scans")});
    visit(QStringLiteral("scan"), {{}, "scan", QStringLiteral("SCAN-2")});
    visit(QStringLiteral("drift"), {{}, "data-engineering", QStringLiteral("drift")});
    visit(QStringLiteral("drift-check"), {{}, "drift", QStringLiteral("DC-1")});
    visit(QStringLiteral("handovers"), {{}, "software-engineering", QStringLiteral("handovers")});
    visit(QStringLiteral("handover"), {{}, "handover", QStringLiteral("H-1")});
    visit(QStringLiteral("handover-offered"), {{}, "handover", QStringLiteral("H-2")});
    visit(QStringLiteral("meeting"), {{}, "meeting", QStringLiteral("M-1")});
    visit(QStringLiteral("feedback"), {{}, "feedback", QStringLiteral("FB-2")});
}

/// The tabs of the portfolio, and its board in another order.
void Shots::planPortfolio(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    const char* const tabs[] = {"flow",  "value",   "risk",   "timeline",  "adoption", "decisions",
                                "brief", "ranking", "skills", "dashboard", "waiting"};
    for (int tab = 0; tab < static_cast<int>(std::size(tabs)); ++tab)
        add(
            QStringLiteral("portfolio-%1").arg(QLatin1String(tabs[tab])),
            [this, tab] { showTab("portfolio", tab + 1); }, [this] { showTab("portfolio", 0); });
    const std::pair<int, const char*> forms[] = {
        {10, "arrangeDashboard"}, {9, "sayLevel"}, {9, "requireSkill"}, {11, "changeLevel"}};
    for (const auto& [tab, button] : forms)
        add(
            QStringLiteral("portfolio-form-%1").arg(QLatin1String(button)),
            [this, tab = tab, button = button] {
                showTab("portfolio", tab);
                press(button);
            },
            [this] { showTab("portfolio", 0); });
    const auto levels = [this](int place) {
        showTab("portfolio", place > 0 ? 11 : 0);
        choosePart("waitingViews", place);
    };
    add(
        QStringLiteral("portfolio-waiting-levels"), [levels] { levels(1); }, [levels] { levels(0); });
    const auto maps = [this](int place) {
        showTab("portfolio", place > 0 ? 3 : 0);
        choosePart("riskMaps", place);
    };
    add(
        QStringLiteral("portfolio-risk-register"), [maps] { maps(1); }, [maps] { maps(0); });
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
    add(
        QStringLiteral("use-case-as-of"),
        [this] {
            m_window.openAddress({{}, "use-case", QStringLiteral("UC-3@2026-06-30")});
        },
        [this] {
            m_window.openAddress({{}, "use-case", QStringLiteral("UC-3")});
        });
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
    add(QStringLiteral("keys-administrator"),
        [this] {
            actAs(Role::Administrator);
            chooseSigner();
        },
        {});
    add(
        QStringLiteral("limited-role-form"), [this] { pressIfEnabled("limitRole"); }, [this] { actAsBefore(); });
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

/// What governs releases and what goes wrong with them: each list, the first thing of it, and the other tabs of a policy's page.
void Shots::planGovernance(const std::function<void(const QString&, std::function<void()>, std::function<void()>)>& add)
{
    for (const char* list : {"findings", "risks", "policies", "regulations"}) {
        const QString name = QLatin1String(list);
        add(name, [this, name] { m_window.openAddress({{}, "risk-audit", name}); }, {});
        add(name + QStringLiteral("-first"), [this, list] { openFirst(list); }, {});
        if (name != QLatin1String("policies"))
            continue;
        for (const int tab : {1, 2, 3})
            add(QStringLiteral("policies-first-%1").arg(tab), [this, tab] { showPolicyTab(tab); }, {});
    }
    add(QStringLiteral("incidents"), [this] { m_window.openAddress({{}, "devops", QStringLiteral("incidents")}); }, {});
    add(QStringLiteral("incidents-first"), [this] { openFirst("incidents"); }, {});
    add(QStringLiteral("incidents-reporter"),
        [this] {
            actAs(Role::DevOps);
            m_window.openAddress({{}, "devops", QStringLiteral("incidents")});
        },
        {});
    add(
        QStringLiteral("incident-form"), [this] { pressIfEnabled("begin-incidents"); }, [this] { actAsBefore(); });
    add(
        QStringLiteral("regulation-replaced"), [this] { pressIfEnabled("replaceRegulation"); },
        [this] {
            m_window.openAddress({{}, "risk-audit", {}});
        });
}

} // namespace assay
