// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefs/brief_rows.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QFuture>
#include <QWidget>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace assay {

class SeenReading;
class ViewStates;

/// The frozen briefs, and the chosen one as it was then. Operations and managers freeze another; any of them is saved as PDF
/// or as one HTML file. GUI thread.
class BriefView final : public QWidget {
    Q_OBJECT

public:
    explicit BriefView(Session& session, QWidget* parent = nullptr);
    ~BriefView() override;

    /// Why no brief can be frozen now, such as who could; empty where one can.
    void setRefusal(const QString& refusal);

    /// Shows the briefs that were frozen by a moment in the past (milliseconds, UTC), or all.
    void setPast(std::optional<qint64> past);

    void open(const QString& number); ///< Shows one by its number; where there is none, says so and shows the newest.
    QString place() const;            ///< The number of the one that was chosen; empty for the newest.

Q_SIGNALS:
    void placeChanged(); ///< Somebody chose another one.

private:
    struct Read {
        std::vector<Brief> briefs;
        std::optional<ReportFigures> shown; ///< Of the chosen one.
    };

    QWidget* makeList();
    QWidget* makePage();
    void read();
    void show(const Read& read);
    void sayWhereNotThere(const std::vector<Brief>& briefs);
    void showPage(const ReportFigures& figures);
    void freeze();
    void save(bool asPdf);
    qint64 chosenNumber() const; ///< 0 for none.

    Session& m_session;
    TableModel<Brief> m_rows;
    QTableView* m_table;
    QVBoxLayout* m_page;
    ViewStates* m_states;
    QPushButton* m_freeze;
    QPushButton* m_pdf;
    QPushButton* m_html;
    std::optional<ReportFigures> m_shown;
    QString m_pageDigest;                ///< Of the brief whose page stands there.
    std::vector<NamedThing> m_pageNames; ///< Where the words of that page lead.
    std::optional<qint64> m_past;
    qint64 m_wanted = 0;      ///< The number of the brief to be shown; 0 for the newest.
    QString m_asked;          ///< As somebody came for it, until it is known whether there is one.
    bool m_isShowing = false; ///< What was read goes into the list: nobody chooses.
    QFuture<Result<Read>> m_reading;
    SeenReading* m_seen;
};

} // namespace assay
