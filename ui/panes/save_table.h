// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

class QAbstractItemModel;
class QMenu;
class QTableView;

namespace assay {

/// Writes what a table lists, with its headings, as CSV to a file that the person chooses; `fileName` is offered. A column
/// without a heading is left out. What fails is said over the page of `over`.
void saveTable(const QAbstractItemModel& model, const QString& title, const QString& fileName, Session& session,
               QWidget& over);

/// The same for a table that is CSV already: see ui/models/table_csv.h.
void saveCsv(const QByteArray& bytes, const QString& title, const QString& fileName, Session& session, QWidget& over);

/// Offers that in a table's context menu, by the mouse or the menu key: what it lists, or what `bytes` answers. Before it stands
/// what `further` adds, which may be empty.
void offerCsv(QTableView& table, const QString& fileName, Session& session, std::function<QByteArray()> bytes = {},
              std::function<void(QMenu&)> further = {});

} // namespace assay
