// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace assay {

/// A TensorProto of tensorflow/core/framework/tensor.proto with its values: numbers or texts.
struct TensorMessage {
    bool texts = false; ///< Which of the two it holds.
    std::vector<qint64> shape;
    std::vector<double> numbers;
    std::vector<QByteArrayView> strings; ///< Point into the message.
    bool inexact = false;                ///< An integer was beyond what a double holds exactly; it is rounded.
};

/// Numbers of the types float, double, half, bfloat16, bool and all integers, and strings. Nothing where the message is
/// damaged, of another type, or does not hold as many values as its shape says. No more room is made than for the values
/// that are there.
std::optional<TensorMessage> readTensor(QByteArrayView message);

} // namespace assay
