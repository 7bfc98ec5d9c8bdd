// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/shell/search_hits.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace assay {

class Chip;
class EmptyState;
class ViewStates;

/// Everything that is written in the project, by words and operators, while somebody types. Its address holds the question:
/// assay://PROJECT/search/QUESTION. GUI thread.
class SearchPage final : public Page {
    Q_OBJECT

public:
    static constexpr char id[] = "search";

    explicit SearchPage(Session& session, QWidget* parent = nullptr);
    ~SearchPage() override;

    bool open(const Address& address) override;
    Address address() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeQuestion();
    QWidget* makeHits();
    void addOperator(const QString& example);
    void ask();
    void show(const SearchAnswer& answer);
    void sayNothing(const QString& title, const QString& sentence);

    Session& m_session;
    QLineEdit* m_field;
    QLabel* m_fault;
    QTimer* m_pause; ///< Between two letters of somebody who types.
    Chip* m_count;
    QString m_shownFor; ///< What was asked when the hits that stand there were found.
    HitsModel m_model;
    QTableView* m_table;
    EmptyState* m_nothing;
    ViewStates* m_states;
    QFuture<Result<SearchAnswer>> m_asking;
};

} // namespace assay
