// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

class QAbstractItemModel;

namespace assay {

/// Writes what a table lists, with its headings, as CSV to a file that the person chooses; `fileName` is offered. A column
/// without a heading is left out. What fails is said over the page of `over`.
void saveTable(const QAbstractItemModel& model, const QString& title, const QString& fileName, Session& session,
               QWidget& over);

} // namespace assay
