// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

#include <QWidget>

class QHBoxLayout;

namespace assay {

/// The way of a change from a draft to its review: what lies behind it, where it stands, what is still to come. GUI thread.
class ChangeLine final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeLine(QWidget* parent = nullptr);

    void setState(ChangeState state);

private:
    QHBoxLayout* m_row;
};

} // namespace assay
