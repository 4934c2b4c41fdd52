/**
 * A canvas in CSS pixels whose lines and fills lie on whole device pixels, so that they stay sharp on fine screens and at any zoom of the
 * browser. Two boxes that meet in CSS pixels meet on the device too, since each edge is rounded by itself.
 */

import type { Box } from '../geometry/viewport';

export class Surface {
  readonly context: CanvasRenderingContext2D;
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;

  constructor(context: CanvasRenderingContext2D, ratio: number) {
    this.context = context;
    this.ratio = ratio;
  }

  snap(value: number): number {
    return Math.round(value * this.ratio) / this.ratio;
  }

  /** A line's thickness: whole device pixels, at least one. */
  thickness(pixels: number): number {
    return Math.max(1, Math.round(pixels * this.ratio)) / this.ratio;
  }

  fill(color: string, { x, y, width, height }: Box): void {
    const [left, top] = [this.snap(x), this.snap(y)];
    this.context.fillStyle = color;
    this.context.fillRect(left, top, this.snap(x + width) - left, this.snap(y + height) - top);
  }

  /** A line that ends at an edge: the last pixels above `bottom`. */
  lineAbove(color: string, line: { readonly x: number; readonly bottom: number; readonly length: number; readonly pixels?: number }): void {
    const thickness = this.thickness(line.pixels ?? 1);
    const left = this.snap(line.x);
    this.context.fillStyle = color;
    this.context.fillRect(left, this.snap(line.bottom) - thickness, this.snap(line.x + line.length) - left, thickness);
  }

  /** The last pixels before `right`. */
  lineBefore(color: string, line: { readonly y: number; readonly right: number; readonly length: number; readonly pixels?: number }): void {
    const thickness = this.thickness(line.pixels ?? 1);
    const top = this.snap(line.y);
    this.context.fillStyle = color;
    this.context.fillRect(this.snap(line.right) - thickness, top, thickness, this.snap(line.y + line.length) - top);
  }

  /** A frame whose lines lie inside the box. */
  frame(color: string, box: Box, options: { readonly pixels: number; readonly dash?: readonly number[] }): void {
    const thickness = this.thickness(options.pixels);
    const [left, top] = [this.snap(box.x), this.snap(box.y)];
    const { context } = this;
    context.strokeStyle = color;
    context.lineWidth = thickness;
    context.setLineDash([...(options.dash ?? [])]);
    context.strokeRect(left + thickness / 2, top + thickness / 2, this.snap(box.x + box.width) - left - thickness, this.snap(box.y + box.height) - top - thickness);
    context.setLineDash([]);
  }

  /** Moves what a box shows, by whole device pixels; what comes from outside of the box is left as it was. */
  move(box: Box, by: { readonly x: number; readonly y: number }): void {
    const { context, ratio } = this;
    const [left, top] = [Math.round(box.x * ratio), Math.round(box.y * ratio)];
    const [width, height] = [Math.round((box.x + box.width) * ratio) - left, Math.round((box.y + box.height) * ratio) - top];
    const [across, down] = [Math.round(by.x * ratio), Math.round(by.y * ratio)];
    const [keptWidth, keptHeight] = [width - Math.abs(across), height - Math.abs(down)];
    const from = { x: left + Math.max(0, -across), y: top + Math.max(0, -down) };
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(context.canvas, from.x, from.y, keptWidth, keptHeight, from.x + across, from.y + down, keptWidth, keptHeight);
  }

  /** Draws what stays inside a box. */
  inside({ x, y, width, height }: Box, draw: () => void): void {
    const { context } = this;
    context.save();
    context.beginPath();
    context.rect(this.snap(x), this.snap(y), this.snap(x + width) - this.snap(x), this.snap(y + height) - this.snap(y));
    context.clip();
    draw();
    context.restore();
  }
}
