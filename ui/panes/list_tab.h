// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/anchored_places.h"
#include "core/discussion/cell_lists.h"
#include "core/views/list_texts.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/table_model.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/view_states.h"

#include <QTableView>
#include <QVBoxLayout>

namespace assay {

/// A tab with one table of things, which reads them in the background and again whenever somebody commits. GUI thread.
template <typename Row>
class ListTab : public QWidget {
public:
    using Rows = std::vector<Row>;

    ListTab(Session& session, const QString& title, const char* name)
        : m_session(session)
        , m_title(title)
        , m_table(dataTable(m_model, title))
    {
        m_table->setObjectName(QLatin1String(name));
        m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
        ChipDelegate::give(*m_table);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->sortByColumn(-1, Qt::AscendingOrder); // As they come, until a heading is clicked.
        m_table->setSortingEnabled(true);
        connect(&session.events, &SessionEvents::changed, this, [this] { read(); });
    }
    ~ListTab() override { m_reading.cancel(); }

    void setFilter(const QString& words)
    {
        keepPlace(*m_table, [&] { m_model.setFilter(words.trimmed()); });
    }

    /// Lists only rows that `keeps` keeps; all where it is empty.
    void setKept(std::function<bool(const Row&)> keeps)
    {
        m_keeps = std::move(keeps);
        showRows();
    }

    void save(const QString& title, const QString& fileName) { saveTable(m_model, title, fileName, m_session, *this); }

    QTableView& table() const { return *m_table; }

    /// Puts a button over the list, at its right end.
    void addAbove(QWidget* button)
    {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(metrics::page, 14, metrics::page, 0);
        row->addStretch();
        row->addWidget(button);
        static_cast<QVBoxLayout*>(layout())->insertLayout(0, row);
    }

    /// Puts what belongs to the list under it, also where it is empty: right under its last row where it is short, or else
    /// at the end of the page.
    void addBelow(QWidget* part)
    {
        constexpr int nearlyAll = 100; // Of the room; what the list does not need goes to the end of the page.
        auto* column = static_cast<QVBoxLayout*>(layout());
        connect(m_states, &QStackedWidget::currentChanged, this, [this] {
            m_states->setSizePolicy(QSizePolicy::Preferred,
                                    m_states->showsContent() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
        });
        column->setStretchFactor(m_states, nearlyAll);
        column->addWidget(part);
        column->addStretch(1);
    }

    /// Chooses the row of a thing and brings the keyboard there.
    void select(const Address& thing)
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (addressOf(m_model.index(row, 0)) == thing)
                m_table->setCurrentIndex(m_model.index(row, 0));
        }
        m_table->setFocus();
    }

protected:
    using Reader = Rows (*)(db::Connection& connection, qint64 now); ///< Called in a worker thread.

    virtual void listed(const Rows&) {} ///< What was read, before any filter.

    /// The texts of a row in which the words of the filter are looked for, as whoever follows a view of the list has them.
    void searchBy(QStringList (*textsOf)(const Row&))
    {
        m_model.setHolds([textsOf](const Row& row, const QString& words) { return lists::hold(textsOf(row), words); });
    }

    /// Once the object is whole: sets the columns and reads the first rows. Takes `empty`, which stands where there are none.
    /// With the kind of its things, cells are places for comments, and say how many there are (core/discussion/cell_lists.h).
    void begin(std::vector<Column<Row>> columns, Reader reader, QWidget* empty, const QByteArray& kind = {})
    {
        auto* card = new Card;
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
        inside->addWidget(m_table);
        auto* place = new QWidget;
        auto* around = new QVBoxLayout(place);
        around->setContentsMargins(metrics::page, 14, metrics::page, 14);
        around->addWidget(card, 1, Qt::AlignTop);
        m_states = new ViewStates(place, empty, Skeleton::Shape::Table);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(m_states);
        connect(m_states, &ViewStates::retryAsked, this, [this] { read(); });
        const CellList* cells = cellListOf(kind);
        m_model.setColumns(std::move(columns), cells ? cells->columns : QStringList());
        m_kind = kind;
        m_reader = reader;
        read();
    }

    Session& session() const { return m_session; }

    /// The row that is chosen; null where none is.
    const Row* chosen() const
    {
        const QModelIndex at = m_table->currentIndex();
        return at.isValid() ? &m_model.row(at.row()) : nullptr;
    }

private:
    struct Reading {
        Rows rows;
        discussion::CellComments comments;
    };

    void read()
    {
        m_reading.cancel();
        m_states->showLoading();
        const qint64 now = m_session.database->clock().now();
        m_reading = m_session.fetchResult<Reading>(
            ViewStates::tr("Reading %1").arg(m_title), this,
            [reader = m_reader, now, kind = m_kind](db::Connection& connection) {
                return Reading{reader(connection, now), discussion::openCommentsInCells(connection, kind)};
            },
            [this](const Result<Reading>& reading) {
                m_states->showResult(reading, [this](const Reading& read) {
                    m_rows = read.rows;
                    m_model.setComments(read.comments);
                    showRows();
                    listed(m_rows);
                    return !m_rows.empty();
                });
            });
    }

    void showRows()
    {
        Rows kept;
        for (const Row& row : m_rows) {
            if (!m_keeps || m_keeps(row))
                kept.push_back(row);
        }
        keepPlace(*m_table, [&] { m_model.setRows(std::move(kept)); });
        if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, 0));
    }

    Session& m_session;
    QString m_title;
    Rows m_rows;
    QByteArray m_kind; ///< Of the things, where their cells are places for comments.
    Reader m_reader = nullptr;
    std::function<bool(const Row&)> m_keeps;
    TableModel<Row> m_model;
    QTableView* m_table;
    ViewStates* m_states = nullptr;
    QFuture<Result<Reading>> m_reading;
};

} // namespace assay
