// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handovers/handover_story.h"

#include <QWidget>

class QVBoxLayout;

namespace assay {

/// What a handover asks for, each with its answer, or with what its reader can do about it. GUI thread.
class HandoverItems final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverItems(QWidget* parent = nullptr);

    void setStory(const handovers::HandoverStory& story);

Q_SIGNALS:
    void answerAsked(const assay::HandoverItem& item);
    void waiverAsked(const assay::HandoverItem& item);

private:
    QWidget* makeItem(const HandoverItem& item, const handovers::HandoverStory& story);
    void focusButton(const QString& name);
    void addButtons(QVBoxLayout& layout, const HandoverItem& item, const handovers::HandoverStory& story);

    QVBoxLayout* m_rows;
};

} // namespace assay
