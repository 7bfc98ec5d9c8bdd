// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QTableView;
class QWidget;

namespace assay {

struct Session;

/// Asks where to save a table, beginning with `name`, and writes `bytes` there in a job; what fails is said over the page.
/// Nothing happens where the person cancels. GUI thread.
void saveCsv(Session& session, QWidget& over, const QString& name, const QByteArray& bytes);

/// Offers that in the table's context menu, by the mouse or the menu key: all rows that are listed as they are shown, or
/// what `bytes` answers.
void offerCsv(Session& session, QTableView& table, const QString& name, std::function<QByteArray()> bytes = {});

} // namespace assay
