// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/project_summary.h"
#include "ui/panes/held_table_card.h"
#include "ui/panes/refused_button.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

#include <functional>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace assay {

class ListViews;
class ViewStates;

/// One number of a role's page.
struct HeldFigure {
    QString caption;
    qint64 count = 0;
    QString note;
};

/// What a project holds for a role: figures, and the things themselves as a table. Without rows and a word on what that
/// means the page says that nothing is there yet.
struct RoleHoldings : HeldTable {
    std::vector<HeldFigure> figures;
    std::vector<HeldTable> further; ///< Tables under the first one.

    bool empty() const { return rows.empty() && noRows.isEmpty(); }
};

/// One more tab of a role's page.
struct RoleTab {
    QString key; ///< Of its address: assay://PROJECT/PAGE/KEY.
    QString title;
    QString verb; ///< On the button that begins something new there.
    std::function<QWidget*(Session&)> make;
    std::function<void(QWidget&)> begin; ///< What the button does with what `make` made; empty where there is none.
    ActorRefusal refusal = {};           ///< Why somebody may begin nothing there; without it everybody may.

    std::function<std::vector<QWidget*>(QWidget&)> tools = {}; ///< What stands before the button; may be empty.
    std::function<ListViews*(QWidget&)> views = {};            ///< Its saved ones, once it has its tools; may be empty.
};

/// The button that begins something new on the tab, which `view` is.
QPushButton* beginButton(const RoleTab& tab, Session& session, QWidget& view);

/// A kind of thing whose pages stand over a role's page.
struct RoleThing {
    QByteArray kind; ///< As addresses have it.
    QString tab;     ///< Key of the tab that lists them.
    std::function<Page*(Session&, const QString& name)> page;
};

/// What a role's page says of itself.
struct RoleStory {
    QString title;
    QByteArray icon;
    QString emptyTitle;
    QString emptySentence;

    /// Runs in a job, on one snapshot.
    std::function<RoleHoldings(db::Connection&, const ProjectSummary&)> held;
    std::vector<RoleTab> tabs = {};
    std::vector<RoleThing> things = {};
};

/// The page of a role: what the project holds for it, which scrolls together, and its tabs. One thing at a time stands over
/// it; behind it the tabs keep their places.
class RoleOverview final : public Page {
    Q_OBJECT

public:
    RoleOverview(Session& session, RoleStory story, QWidget* parent = nullptr);
    ~RoleOverview() override;

    bool open(const Address& address) override;
    Address address() const override;

private:
    void addTabs();
    ListViews* viewsOf(std::size_t tab) const;
    void openThing(const RoleThing& kind, const QString& name);
    void leaveThing();
    void setCovered(bool covered);
    QWidget* makeHeld();
    QWidget* makeEmpty();
    QWidget* scrolling(QWidget* content) const;
    void read();
    void show(const RoleHoldings& holdings);
    HeldTableCard& card(std::size_t place);

    Session& m_session;
    RoleStory m_story;
    ViewStates* m_states = nullptr;
    QBoxLayout* m_figures = nullptr;
    QVBoxLayout* m_tables = nullptr;
    std::vector<HeldTableCard*> m_cards;
    Page* m_thing = nullptr;          ///< The one that is open.
    std::vector<QWidget*> m_tabViews; ///< One for each further tab.
    QFuture<Result<RoleHoldings>> m_reading;
};

} // namespace assay
