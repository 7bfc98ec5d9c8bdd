// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing_kind.h"
#include "tests/support/window_fixture.h"
#include "ui/panes/pane.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QPointer>
#include <QTabBar>

#include <functional>
#include <vector>

namespace assay::tests {

/// Takes a window over the demo project to every view that it has: the page of every role and of every kind of thing, and on
/// each of them every tab and every choice of views, also those within others.
class EveryView {
public:
    using Look = std::function<void(const QString& view)>;

    explicit EveryView(WindowFixture& fixture)
        : m_fixture(fixture)
    {
        for (const Pane* pane : allPanes())
            add({{}, pane->id(), {}});
        for (const char* work : {"inbox", "my-work"})
            add({{}, work, {}});
        add({{}, "search", QStringLiteral("loan")});
        for (const ThingKind& kind : thingKinds()) {
            const QString uid = m_fixture.firstUid(kind.entity);
            if (!uid.isEmpty())
                add({{}, kind.kind, uid});
        }
    }

    /// Looks at every view in turn; answers those that did not come up.
    QStringList go(const Look& look)
    {
        for (const Address& place : m_places) {
            m_place = place;
            m_way.clear();
            arrive();
            actHere();
            lookAround(place.key.isEmpty() ? QString::fromLatin1(place.kind)
                                           : QStringLiteral("a %1").arg(QLatin1String(place.kind)),
                       {}, look);
        }
        return m_missing;
    }

    /// Back to the view that is looked at, after something on it led away.
    void arrive()
    {
        m_fixture.window().openAddress(m_place);
        settle();
        for (const Step& step : m_way) {
            for (QWidget* bar : bars()) {
                if (nameOf(*bar) == step.bar)
                    setPart(*bar, step.part);
            }
            settle();
        }
    }

    QWidget& page() { return *m_fixture.window().findChild<PageStack*>()->page(); }

    void settle() { m_fixture.settle(); }

private:
    struct Step {
        QString bar;
        int part;
    };

    void add(const Address& place) { m_places.push_back(place); }

    /// In the role of the page, whose buttons can then be pressed.
    void actHere()
    {
        const QByteArray shown = m_fixture.window().findChild<PageStack*>()->shownPage();
        const char* role = shown == "portfolio" ? "-manager" : shown == "risk-audit" ? "-risk-auditor" : nullptr;
        for (const auto& [page, word] : {std::pair<const char*, const char*>("data-science", "-data-scientist"),
                                         {"architecture", "-ml-architect"},
                                         {"software-engineering", "-software-engineer"},
                                         {"devops", "-devops"},
                                         {"data-engineering", "-data-engineer"}}) {
            if (shown == page)
                role = word;
        }
        for (QAction* offered : m_fixture.window().personActions()) {
            if (!role || !offered->objectName().endsWith(QLatin1String(role)))
                continue;
            offered->trigger();
            return settle();
        }
    }

    void lookAround(const QString& view, std::vector<QPointer<QWidget>> known, const Look& look)
    {
        look(view);
        std::vector<QPointer<QWidget>> fresh;
        for (QWidget* bar : bars()) {
            if (std::find(known.begin(), known.end(), bar) == known.end())
                fresh.emplace_back(bar);
        }
        known.insert(known.end(), fresh.begin(), fresh.end());
        for (const QPointer<QWidget>& bar : fresh) {
            for (int part = 1; bar && part < parts(*bar); ++part) {
                const QString within = view + QStringLiteral(", ") + partName(*bar, part);
                m_way.push_back({nameOf(*bar), part});
                setPart(*bar, part);
                settle();
                lookAround(within, known, look);
                m_way.pop_back();
            }
            if (bar)
                setPart(*bar, 0);
            settle();
        }
    }

    /// What switches views on the page that is shown.
    std::vector<QWidget*> bars()
    {
        std::vector<QWidget*> found;
        for (QWidget* widget : page().findChildren<QWidget*>()) {
            if (widget->isVisible() && (qobject_cast<QTabBar*>(widget) || qobject_cast<Segments*>(widget)))
                found.push_back(widget);
        }
        return found;
    }

    static QString nameOf(const QWidget& bar) { return bar.objectName() + u'/' + bar.accessibleName(); }

    static int parts(const QWidget& bar)
    {
        const auto* tabs = qobject_cast<const QTabBar*>(&bar);
        return tabs ? tabs->count() : static_cast<int>(bar.findChildren<QAbstractButton*>().size());
    }

    static QString partName(const QWidget& bar, int part)
    {
        const auto* tabs = qobject_cast<const QTabBar*>(&bar);
        return tabs ? tabs->tabText(part) : bar.findChildren<QAbstractButton*>().at(part)->text();
    }

    static void setPart(QWidget& bar, int part)
    {
        if (auto* tabs = qobject_cast<QTabBar*>(&bar))
            tabs->setCurrentIndex(part);
        else
            static_cast<Segments&>(bar).setCurrent(part);
    }

    WindowFixture& m_fixture;
    std::vector<Address> m_places;
    Address m_place;
    std::vector<Step> m_way;
    QStringList m_missing;
};

} // namespace assay::tests
