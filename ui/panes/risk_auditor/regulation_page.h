// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/regulation_story.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QTableView;

namespace assay {

class Banner;
class Chip;
class HistoryList;
class KeyValueList;
class RegulationSteps;
class ViewStates;

/// The page of one regulation: its points, what cites them, and the releases that were judged by a policy that does.
/// GUI thread.
class RegulationPage final : public Page {
    Q_OBJECT

public:
    RegulationPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its uid or its id.
    ~RegulationPage() override;

    Address address() const override;

private:
    /// A place where a control cites a point.
    struct CitedPoint {
        policies::Citation citation;
        bool inForce = false;
        bool missing = false; ///< In what took its place.
    };

    /// A point with how many controls of the policy in force cite it.
    struct Point {
        policies::Regulation::Clause clause;
        QStringList controls;
    };

    QWidget* makeContent();
    void setColumns();
    template <typename Row>
    QWidget* makeTable(const QString& title, const char* name, TableModel<Row>& model, QTableView*& table);
    void read();
    void show(const policies::RegulationStory& story);
    void showPoints();
    void showFacts();

    Session& m_session;
    QString m_name;
    policies::RegulationStory m_story;
    Chip* m_superseded;
    RegulationSteps* m_steps;
    Banner* m_banner;
    TableModel<Point> m_points;
    TableModel<CitedPoint> m_citations;
    TableModel<policies::JudgedVersion> m_versions;
    QTableView* m_pointsTable = nullptr;
    QTableView* m_citationsTable = nullptr;
    QTableView* m_versionsTable = nullptr;
    KeyValueList* m_facts;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<policies::RegulationStory>> m_reading;
};

} // namespace assay
