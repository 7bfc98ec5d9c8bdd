// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "core/views/dashboard_rows.h"
#include "ui/panes/session.h"
#include "ui/panes/usual_view_entries.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace assay {

class Card;
class CardGrid;
class FlowCards;
class KpiStrip;
class SeenReading;
struct TileChoice;

/// Figures, charts and saved views of runs, lists and use cases that somebody chose. Whoever has arranged nothing sees what is
/// usual for the role in which they act. GUI thread.
class DashboardView final : public QWidget {
    Q_OBJECT

public:
    explicit DashboardView(Session& session, QWidget* parent = nullptr);
    ~DashboardView() override;

    void setSnapshot(const PortfolioSnapshot& snapshot);

    void open(const QString& uid);            ///< Shows one that somebody came for, by the uid of its view.
    QString place() const { return m_shown; } ///< That of the one that is shown; empty for the usual one.

Q_SIGNALS:
    void placeChanged(); ///< Another one was chosen.

private:
    struct Reading {
        DashboardChoices choices;
        UsualViewEntries::Known usual;
    };

    QWidget* makeHead();
    void read();
    std::optional<qint64> past() const;
    void take(const DashboardChoices& choices);
    const SavedView* shown() const; ///< Null for the usual one.
    Dashboard dashboard() const;
    void show();
    void showFigures(const Dashboard& dashboard);
    QPushButton* openButton(const ViewTile& tile);
    QWidget* viewCard(const QString& uid);
    void choose(const QString& uid);
    void fillMenu();
    void arrange();
    QString awayRefusal() const;
    void putAway();
    std::vector<TileChoice> tileChoices() const;

    Session& m_session;
    PortfolioSnapshot m_snapshot;
    DashboardChoices m_choices;
    QString m_shown; ///< Uid of the dashboard that was chosen; empty for the usual one.
    bool m_chose = false;
    bool m_isAskedFor = false; ///< Somebody came for it, and it is not known yet whether there is one.
    QPushButton* m_which;
    QPushButton* m_arrange;
    QMenu* m_menu;
    KpiStrip* m_figures;
    FlowCards* m_charts;
    CardGrid* m_grid;
    UsualViewEntries* m_usual;
    UsualViewEntries::Known m_usuals;        ///< With what the page opens.
    std::map<QString, QWidget*> m_viewCards; ///< By the view's uid.
    QFuture<Result<Reading>> m_reading;
    SeenReading* m_seen;
};

} // namespace assay
