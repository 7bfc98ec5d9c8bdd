// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"

#include <QWidget>

namespace assay {

class KeyValueList;

/// Which model a release is: what it was made of, and how that differs from the version before.
class VersionCard final : public QWidget {
    Q_OBJECT

public:
    explicit VersionCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    KeyValueList* m_lines;
};

} // namespace assay
