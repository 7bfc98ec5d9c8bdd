// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/state_on.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace assay {

class Banner;
class Chip;
class ViewStates;

/// What the releases, decisions, findings, policy and use cases of a project were at the end of a day, as its log tells.
/// GUI thread.
class StateOnView final : public QWidget {
    Q_OBJECT

public:
    explicit StateOnView(Session& session, QWidget* parent = nullptr);
    ~StateOnView() override;

private:
    struct PastRow {
        QStringList cells;
        Address address = {};
    };
    /// One table with its heading, which says of when it is.
    struct Section {
        Chip* asOf = nullptr;
        std::unique_ptr<TableModel<PastRow>> model;
        QTableView* table = nullptr;
        QLabel* none = nullptr; ///< In place of the table where it has no rows.
    };

    struct Heading {
        QString name; ///< Of the file that it is exported to.
        QString title;
        QStringList columns;
    };

    QWidget* makeTools();
    void addSection(QVBoxLayout& layout, Section& section, const Heading& heading, const QString& nothing);
    void addSections(QVBoxLayout& layout);
    void step(int days);
    void follow();
    void read();
    void take(const ProjectState& state);
    void fill(Section& section, const QString& day, std::vector<PastRow> rows);

    Session& m_session;
    QLineEdit* m_day;
    QLabel* m_fault;
    Banner* m_banner;
    QLabel* m_policy;
    QTimer* m_typing;
    ViewStates* m_states;
    Section m_releases, m_decisions, m_requests, m_findings, m_useCases;
    QFuture<Result<ProjectState>> m_reading;
};

} // namespace assay
