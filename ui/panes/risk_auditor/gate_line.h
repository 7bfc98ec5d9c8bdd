// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_judgement.h"
#include "ui/theme/palette.h"
#include "ui/widgets/card.h"

namespace assay {

/// A gate as it is drawn.
struct GateMark {
    QString title;
    QString word; ///< "2/3"; empty where it is met, which a tick says.
    Tone tone = Tone::Neutral;
    QString tip; ///< What closes it.
    bool met = false;
};

/// The gates of a judgement in the policy's order. The one that asks for sign-offs counts those, the others their controls.
std::vector<GateMark> gateMarks(const approvals::ReleaseJudgement& judged);

/// The gates of a release from left to right, joined by a line as far as they are passed. Arrow keys go from gate to gate;
/// the tool tip of each says what closes it.
class GateLine final : public Card {
    Q_OBJECT

public:
    explicit GateLine(QWidget* parent = nullptr);

    void setMarks(std::vector<GateMark> marks);
    const std::vector<GateMark>& marks() const { return m_marks; }
    QSize sizeHint() const override { return {480, 66}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF column(std::size_t gate) const;
    QString wordsOf(const GateMark& mark) const;

    std::vector<GateMark> m_marks;
    std::size_t m_current = 0; ///< Where the keyboard is.
};

} // namespace assay
