// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_store.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/panes/pane.h"
#include "ui/shell/inspector.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segments.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include <functional>
#include <vector>

namespace assay::tests {

/// Whether some of a widget lies in view: shown, and not scrolled away.
inline bool isInView(const QWidget& widget)
{
    QRect seen = widget.rect();
    for (const QWidget* step = &widget; !step->isWindow(); step = step->parentWidget())
        seen = seen.translated(step->pos()).intersected(step->parentWidget()->rect());
    return widget.isVisible() && !seen.isEmpty();
}

/// Takes a window to every page and every panel that it has, over the demo project and over one with nothing in it.
class WindowWalk {
public:
    /// What is shown at a station, and the part of it that is the station's own: its page or its panel.
    using Look = std::function<void(const QString& station, QWidget& own)>;

    explicit WindowWalk(WindowFixture& fixture)
        : m_fixture(fixture)
    {
        add(
            "start", [] {}, [this] { return part<StartPage>(); });
        add(
            "data-science", [this] { m_fixture.openDemo(); }, [this] { return page(); });
        addPages();
        addThings();
        addForms();
        addGovernanceForms();
        addPanels();
        addNothing();
    }

    /// Looks at every station in turn; answers those that did not come up.
    QStringList go(const Look& look)
    {
        QStringList missing;
        for (const Station& station : m_stations) {
            station.arrive();
            settle();
            QWidget* own = station.own();
            if (own && own->isVisible())
                look(station.name, *own);
            else
                missing << station.name;
            if (station.leave)
                station.leave();
            settle();
        }
        return missing;
    }

    void settle() { m_fixture.settle(); }

private:
    struct Station {
        QString name;
        std::function<void()> arrive;
        std::function<QWidget*()> own;
        std::function<void()> leave;
    };

    void add(const QString& name, std::function<void()> arrive, std::function<QWidget*()> own,
             std::function<void()> leave = {})
    {
        m_stations.push_back({name, std::move(arrive), std::move(own), std::move(leave)});
    }

    void add(const char* name, std::function<void()> arrive, std::function<QWidget*()> own,
             std::function<void()> leave = {})
    {
        add(QString::fromLatin1(name), std::move(arrive), std::move(own), std::move(leave));
    }

    void addPage(const QString& name, const Address& address)
    {
        add(
            name, [this, address] { m_fixture.window().openAddress(address); }, [this] { return page(); });
    }

    void addPages()
    {
        for (const Pane* pane : allPanes())
            addPage(QString::fromLatin1(pane->id()), {{}, pane->id(), {}});
        int tab = 0;
        for (const char* part : {"flow", "value", "risk heat map", "timeline"})
            add(
                part, [this, at = ++tab] { openPage("portfolio")->setCurrentTab(at); }, [this] { return page(); },
                [this] { page()->setCurrentTab(0); });
        for (const char* list : {"findings", "risks", "policies", "regulations"})
            addPage(QString::fromLatin1(list), {{}, "risk-audit", QString::fromLatin1(list)});
        for (const char* tab : {"assurance", "keys", "log"})
            addPage(QStringLiteral("risk and audit, %1").arg(QLatin1String(tab)),
                    {{}, "risk-audit", QString::fromLatin1(tab)});
        for (const int view : {1, 2})
            add(
                QStringLiteral("log, view %1").arg(view), [this, view] { showLogView(view); },
                [this] { return page(); }, [this] { showLogView(0); });
        addPage(QStringLiteral("incidents"), {{}, "devops", QStringLiteral("incidents")});
        for (const char* key : {"I-1", "I-2"})
            addPage(QStringLiteral("incident %1").arg(QLatin1String(key)), {{}, "incident", QString::fromLatin1(key)});
        for (const char* work : {"inbox", "my-work"})
            addPage(QString::fromLatin1(work), {{}, work, {}});
        for (const char* tab : {"controls", "data", "states"})
            addPage(QStringLiteral("gallery, %1").arg(QLatin1String(tab)), {{}, "gallery", QString::fromLatin1(tab)});
    }

    void addThings()
    {
        for (const auto& [kind, table] : {std::pair<const char*, const char*>("experiment", "experiment"),
                                          {"run", "run"},
                                          {"person", "person"},
                                          {"import", "import_job"},
                                          {"policy", "policy_version"},
                                          {"regulation", "regulation"}}) {
            add(
                kind,
                [this, kind = kind, table = table] {
                    m_fixture.window().openAddress({{}, kind, m_fixture.firstUid(table)});
                },
                [this] { return page(); });
        }
        add(
            "finding", [this] { raiseFinding(); }, [this] { return page(); });
        addPage(QStringLiteral("nothing here"), {{}, "dataset", QStringLiteral("nothing")});
        add(
            "use case", [this] { openUseCase(); }, [this] { return part<UseCasePage>(); });
        for (const char* tab : {"framing", "users", "people", "history"}) {
            add(
                QStringLiteral("use case, %1").arg(QLatin1String(tab)),
                [this, tab] {
                    m_fixture.window().openAddress({{}, "use-case", QStringLiteral("UC-3"), QLatin1String(tab)});
                },
                [this] { return part<UseCasePage>(); });
        }
        add(
            "inspector",
            [this] {
                m_fixture.window().inspect({{}, "use-case", QStringLiteral("UC-1")});
            },
            [this] { return part<Inspector>(); }, [this] { trigger("close-inspector"); });
        add(
            "use case beside the inspector",
            [this] {
                openUseCase();
                m_fixture.window().inspect({{}, "use-case", QStringLiteral("UC-3")});
            },
            [this] { return part<UseCasePage>(); }, [this] { trigger("close-inspector"); });
        add(
            "portfolio beside the inspector",
            [this] {
                m_fixture.window().openAddress({{}, "portfolio", {}});
                settle();
                m_fixture.window().inspect({{}, "use-case", QStringLiteral("UC-3")});
            },
            [this] { return page(); }, [this] { trigger("close-inspector"); });
        add(
            "collapsed side bar", [this] { trigger("collapse-side-bar"); },
            [this] { return m_fixture.child<QWidget>("sideBar"); }, [this] { trigger("collapse-side-bar"); });
        add(
            "refused address",
            [this] {
                m_fixture.window().openAddress({{}, "unicorn", QStringLiteral("1")});
            },
            [this] { return part<Banner>(); }, [this] { openPage("portfolio"); });
    }

    void addForms()
    {
        const auto form = [this] { return m_fixture.child<QWidget>("useCaseForm"); };
        add(
            "new use case", [this] { writeUseCase(); }, form, [this] { leavePanel(); });
        add(
            "what about the text",
            [this] {
                writeUseCase();
                m_fixture.child<QLineEdit>("title")->setText(QStringLiteral("Branch opening hours"));
                leavePanel();
            },
            form, [this] { click("discard"); });
        add(
            "edit a use case",
            [this] {
                openUseCase();
                act(QStringLiteral("manager"));
                click("edit");
            },
            form, [this] { leavePanel(); });
        add(
            "reason",
            [this] {
                openUseCase();
                click("step-OnHold");
            },
            [this] { return m_fixture.child<QWidget>("reasonForm"); }, [this] { leavePanel(); });
        add(
            "columns",
            [this] {
                openPage("data-science");
                click("chooseColumns");
            },
            [] { return QApplication::activePopupWidget(); },
            [] {
                if (QWidget* popup = QApplication::activePopupWidget())
                    popup->close();
            });
    }

    /// What risk auditors write.
    void addGovernanceForms()
    {
        const auto station = [this](const char* name, const Address& place, const char* button, const char* form) {
            add(
                name,
                [this, place, button] {
                    m_fixture.window().openAddress(place);
                    settle();
                    act(QStringLiteral("risk-auditor"));
                    click(button);
                    settle();
                },
                [this, form] { return m_fixture.child<QWidget>(form); }, [this] { leavePanel(); });
        };
        station("raise a finding", {{}, "risk-audit", QStringLiteral("findings")}, "raiseFreeFinding", "findingForm");
        station("raise a risk", {{}, "risk-audit", QStringLiteral("risks")}, "raiseRisk", "riskForm");
        station("treatment of a risk", {{}, "risk", QStringLiteral("R-3")}, "treatRisk", "riskTreatment");
        station("owner of a finding", {{}, "finding", QStringLiteral("F-6")}, "assignFinding", "ownerForm");
        station("replace a regulation", {{}, "regulation", QStringLiteral("ss1-23")}, "replaceRegulation",
                "replaceForm");
        const Address inForce{{}, "policy", QStringLiteral("model-release@1")};
        station("new version of a policy", inForce, "newPolicyVersion", "policyDatesForm");
        add(
            "draft of a policy",
            [this, inForce] {
                m_fixture.window().openAddress(inForce);
                settle();
                click("newPolicyVersion");
                m_fixture.child<QWidget>("policyDatesForm")->findChild<QPushButton*>(QStringLiteral("submit"))->click();
            },
            [this] { return page(); });
        add(
            "control of a policy", [this] { click("editControl"); },
            [this] { return m_fixture.child<QWidget>("controlForm"); }, [this] { leavePanel(); });
        add(
            "gates of a policy", [this] { m_fixture.child<Page>("policyPage")->setCurrentTab(1); },
            [this] { return page(); });
        for (const auto& [button, form] : {std::pair<const char*, const char*>("addGate", "gateForm"),
                                           {"removeGate", "gateRemovalForm"},
                                           {"editSigners", "quorumForm"},
                                           {"addTechnique", "techniqueForm"}}) {
            add(
                form, [this, button = button] { click(button); },
                [this, form = form] { return m_fixture.child<QWidget>(form); }, [this] { leavePanel(); });
        }
        add(
            "text of a policy", [this] { m_fixture.child<Page>("policyPage")->setCurrentTab(2); },
            [this] { return page(); });
    }

    void addPanels()
    {
        for (const auto& [action, panel] : {std::pair<const char*, const char*>("command-palette", "commandPalette"),
                                            {"shortcuts", "shortcutsPage"},
                                            {"diagnostics", "diagnosticsPage"}}) {
            add(
                action, [this, action = action] { trigger(action); },
                [this, panel = panel] { return m_fixture.child<QWidget>(panel); }, [this] { leavePanel(); });
        }
        add(
            "command palette, typed into",
            [this] {
                trigger("command-palette");
                m_fixture.child<QWidget>("commandPalette")->findChild<QLineEdit*>()->setText(QStringLiteral("a"));
            },
            [this] { return m_fixture.child<QWidget>("commandPalette"); }, [this] { leavePanel(); });
        const auto preview = [this] { return m_fixture.child<QWidget>("importPreview"); };
        add(
            "import preview", [this] { m_fixture.window().import({log("0,1,0.9,1.0\n1,2,0.5,0.7\n")}); }, preview,
            [this] { leavePanel(); });
        add(
            "import preview with a fault", [this] { m_fixture.window().import({log("0,1,0.9,1.0\n1,x,0.5\n")}); },
            preview, [this] { leavePanel(); });
    }

    /// The pages of a project with nothing in it, and the start page that knows of it.
    void addNothing()
    {
        for (const Pane* pane : allPanes()) {
            add(
                QStringLiteral("empty %1").arg(QLatin1String(pane->id())),
                [this, id = pane->id()] {
                    if (m_fixture.window().session()->database->projectName() != emptyProject)
                        m_fixture.newProject(emptyProject + QStringLiteral(".assay"));
                    m_fixture.window().showPane(id);
                },
                [this] { return page(); });
        }
        for (const char* work : {"inbox", "my-work"})
            addPage(QStringLiteral("empty %1").arg(QLatin1String(work)), {{}, work, {}});
        add(
            "start, with projects", [this] { m_fixture.window().closeProject(); },
            [this] { return part<StartPage>(); });
    }

    void showLogView(int view)
    {
        m_fixture.window().openAddress({{}, "risk-audit", QStringLiteral("log")});
        settle();
        m_fixture.child<Segments>("logViews")->setCurrent(view);
    }

    template <typename T>
    T* part()
    {
        for (T* found : m_fixture.window().findChildren<T*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    Page* page() { return m_fixture.window().findChild<PageStack*>()->page(); }

    Page* openPage(const QByteArray& id)
    {
        m_fixture.window().showPane(id);
        settle();
        return page();
    }

    /// One that is overdue, with a long name.
    void raiseFinding()
    {
        FindingDraft draft;
        draft.useCase = QStringLiteral("UC-3");
        draft.text.title = QStringLiteral("Few young applicants in the data that the model was trained on");
        draft.text.condition = QStringLiteral("Of 1,000 applicants 190 are under 25.");
        draft.severity = Severity::High;
        draft.dueAt = 1'700'000'000'000;
        const Session& session = m_fixture.session();
        const Result<QString> uid =
            FindingStore(*session.database).raise(draft, session.actor, QStringLiteral("walk-finding"));
        if (uid)
            m_fixture.window().openAddress({{}, "finding", *uid});
    }

    void openUseCase()
    {
        m_fixture.window().openAddress({{}, "use-case", QStringLiteral("UC-6")});
        settle();
    }

    void writeUseCase()
    {
        openPage("portfolio");
        click("newUseCase");
    }

    void act(const QString& role)
    {
        for (QAction* offered : m_fixture.window().personActions()) {
            if (offered->objectName().endsWith(role)) {
                offered->trigger();
                return settle();
            }
        }
        qFatal("Nobody can act as %s.", qPrintable(role));
    }

    void trigger(const char* action) { m_fixture.action(action)->trigger(); }

    void click(const char* button)
    {
        for (QPushButton* found : m_fixture.window().findChildren<QPushButton*>(QLatin1String(button))) {
            if (found->isVisible())
                return found->click();
        }
        qFatal("There is no button %s here.", button);
    }

    void leavePanel()
    {
        for (Overlay* overlay : m_fixture.window().findChildren<Overlay*>())
            QTest::keyClick(overlay, Qt::Key_Escape);
        settle();
    }

    QString log(const QByteArray& lines) const
    {
        QFile file(m_fixture.path(QStringLiteral("metrics.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The log cannot be written.");
        file.write("epoch,step,train_loss,val_loss\n" + lines);
        return file.fileName();
    }

    inline static const QString emptyProject = QStringLiteral("nothing-yet");

    WindowFixture& m_fixture;
    std::vector<Station> m_stations;
};

} // namespace assay::tests
