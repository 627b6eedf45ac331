export { cn } from "@heroui/styles";
