// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "ui/panes/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace assay {

/// Lines that each name a thing, with a button that opens its page. A line that did not change stays as it is when they are
/// shown anew, and so does the focus on its button. GUI thread.
class ThingRows final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        Address thing;
        QString title;
        QString note = {}; ///< After the title; may be empty.

        bool operator==(const Row&) const = default;
    };

    /// `none` stands there where there are no rows.
    ThingRows(Session& session, const QString& none, QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);

private:
    QWidget* makeRow(const Row& row);

    Session& m_session;
    QVBoxLayout* m_layout;
    QLabel* m_none;
    std::vector<std::pair<Row, QWidget*>> m_rows;
};

} // namespace assay
