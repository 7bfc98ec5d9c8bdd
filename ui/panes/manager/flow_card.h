// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_card.h"
#include "ui/panes/session.h"

class QLabel;
class QStackedWidget;

namespace assay {

/// A figure of the manager's page that can be enlarged and saved as a picture or, with every value it shows, as CSV.
class FlowCard final : public FigureCard {
    Q_OBJECT

public:
    /// Takes the figure; `fileName` is offered, without its suffix.
    FlowCard(Session& session, const QString& title, QWidget* figure, const QString& fileName,
             QWidget* parent = nullptr);

    /// What it shows has come: what stands beside the title, the honest count, and the values.
    void tell(const QString& note, const QString& footer, const QByteArray& csv);

    void showNothing(const QString& sentence); ///< Why there is nothing to show, which is no failure.

    void offer(QAction* action); ///< In its menu, with what can be saved.

    QByteArray csv() const { return m_csv; }

private:
    FlowCard(Session& session, const QString& title, QStackedWidget* stack, QWidget* figure, const QString& fileName,
             QWidget* parent);
    void save(ExportFormat format);

    Session& m_session;
    QStackedWidget* m_stack;
    QLabel* m_words;
    QString m_fileName;
    QByteArray m_csv;
};

} // namespace assay
